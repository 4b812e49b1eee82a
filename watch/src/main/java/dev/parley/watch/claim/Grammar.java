package dev.parley.watch.claim;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.parley.watch.phrase.Paradigms;
import dev.parley.watch.phrase.Pattern;
import dev.parley.watch.phrase.PhraseTrie;
import dev.parley.watch.phrase.Step;
import dev.parley.watch.text.Shape;
import dev.parley.watch.text.WordHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The small words, months and ordinals of all languages, as {@code grammar.yaml} beside this class has them. */
final class Grammar {
    private static final String TABLE = "grammar.yaml";
    private static final Set<Role> NONE = Set.of();

    private final Map<Long, Set<Role>> roles = new HashMap<>();
    private final Map<Long, Month> months = new HashMap<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final Paradigms paradigms;

    private record Month(int number, Shape shape) {}

    /**
     * How a language tells the subject.
     *
     * @param word {@code first} or {@code last} of a name
     * @param endings that it has as a subject
     * @param besides endings that it has not, though they end like these
     * @param local endings that say during or after which meeting something was done
     * @param companion endings that name whom one meets
     * @param month endings of a month in which something is
     */
    record Subject(
            String word,
            List<String> endings,
            List<String> besides,
            List<String> local,
            List<String> companion,
            List<String> month) {}

    /** What the table says of one language. */
    private record Entry(
            Map<Role, List<String>> roles,
            Map<Integer, List<String>> months,
            @Nullable Subject subject,
            Map<Integer, List<String>> alone,
            Map<Integer, String> tens,
            @Nullable Map<Integer, String> joined,
            String glue) {}

    /** Reads the table, and adds its ordinals to what is looked for. */
    Grammar(Paradigms paradigms, PhraseTrie.Builder<Cue> cues) {
        this.paradigms = paradigms;
        for (Entry entry : table().values()) {
            entry.roles()
                    .forEach((role, words) -> steps(words)
                            .forEach(step -> step.words()
                                    .keySet()
                                    .forEach(hash -> roles.computeIfAbsent(hash, any -> EnumSet.noneOf(Role.class))
                                            .add(role))));
            entry.months()
                    .forEach((number, words) -> steps(words)
                            .forEach(step ->
                                    step.words().forEach((hash, shape) -> months.put(hash, new Month(number, shape)))));
            if (entry.subject() != null) {
                subjects.add(entry.subject());
            }
            ordinals(entry)
                    .forEach((pattern, value) -> Pattern.parse(pattern)
                            .phrases(paradigms)
                            .forEach(steps -> cues.add(steps, new Cue.Ordinal(value))));
        }
    }

    private static Map<String, Entry> table() {
        try (InputStream table = Grammar.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException(TABLE + " is not on the class path");
            }
            return new ObjectMapper(new YAMLFactory()).readValue(table, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
    }

    private List<Step> steps(List<String> words) {
        return words.stream()
                .flatMap(word -> Pattern.parse(word).phrases(paradigms).stream())
                .map(List::getFirst)
                .toList();
    }

    private static Map<String, Integer> ordinals(Entry entry) {
        Map<String, Integer> patterns = new HashMap<>();
        entry.alone().forEach((value, words) -> words.forEach(word -> patterns.put(word, value)));
        Map<Integer, String> joined = entry.joined() == null ? Map.of() : entry.joined();
        int step = entry.tens().containsKey(30) ? 10 : 20;
        entry.tens().forEach((ten, tens) -> {
            for (int one = 1; one < step; one++) {
                int value = ten + one;
                List<String> ones = entry.alone().getOrDefault(one, List.of());
                List<String> after = joined.containsKey(one) ? List.of(joined.getOrDefault(one, "")) : ones;
                after.forEach(word -> patterns.put(tens + entry.glue() + word, value));
            }
        });
        return patterns;
    }

    Set<Role> roles(long word) {
        return roles.getOrDefault(word, NONE);
    }

    boolean is(String word, Role role) {
        return roles(WordHash.of(word)).contains(role);
    }

    /** The number of the month a word names; 0 when it names none. */
    int month(long word, Shape shape) {
        Month month = months.get(word);
        return month != null && shape.satisfies(month.shape()) ? month.number() : 0;
    }

    /** Whether a name can be a subject, as far as its words tell: by the language they are written in. */
    boolean canBeSubject(String first, String last) {
        return subjects.stream().allMatch(subject -> {
            String word = subject.word().equals("first") ? first : last;
            boolean sameScript = subject.endings().stream()
                    .anyMatch(ending -> Character.UnicodeScript.of(ending.codePointAt(0))
                            == Character.UnicodeScript.of(word.codePointAt(word.length() - 1)));
            return !sameScript
                    || (subject.endings().stream().anyMatch(word::endsWith)
                            && subject.besides().stream().noneMatch(word::endsWith));
        });
    }

    /** Whether a word's ending says that something was done there. */
    boolean isLocal(String word) {
        return hasEnding(word, Subject::local);
    }

    /** Whether a name's ending says that somebody is met. */
    boolean isCompanion(String name) {
        return hasEnding(name, Subject::companion);
    }

    /** Whether the ending of a month says that something is within it. */
    boolean isWithin(String month) {
        return hasEnding(month, Subject::month);
    }

    private boolean hasEnding(String word, Function<Subject, List<String>> endings) {
        return subjects.stream()
                .anyMatch(subject -> endings.apply(subject).stream().anyMatch(word::endsWith));
    }
}
