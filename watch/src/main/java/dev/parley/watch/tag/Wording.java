package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.phrase.Step;
import dev.parley.watch.text.WordHash;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A phrase by which a lexicon knows an entity: words in a row, each in all forms it may take.
 *
 * @param language of the lexicon; empty = none in particular
 * @param source id of the form or composition, or the pattern, that it comes from
 */
public record Wording(EntityId entity, Kind kind, String language, String source, List<Step> steps) {
    public Wording {
        steps = List.copyOf(steps);
    }

    /** What a phrase stands for. */
    public enum Kind {
        /** First name and surname, with or without the father's name, in either order. */
        FULL_NAME,

        /** Surname with one initial or more. */
        INITIALS,

        /** The surname alone. */
        SURNAME,

        /** A form of a format. */
        FORM,

        /** A description of a format by those who meet, or where. */
        DESCRIPTION,

        /** What brings an issue up. */
        TRIGGER
    }

    /** How many different texts it stands for, as far as that can be counted. */
    public long number() {
        return steps.stream().mapToLong(step -> step.spellings().size()).reduce(1, Wording::product);
    }

    /** Every text it stands for, one by one. */
    public Stream<String> all() {
        return texts("", 0);
    }

    /** A few texts: every form of every word is in one of them at least, words of like order beside each other. */
    public List<String> some() {
        int longest =
                steps.stream().mapToInt(step -> step.spellings().size()).max().orElse(0);
        return IntStream.range(0, longest).mapToObj(this::nth).distinct().toList();
    }

    /** Whether several words of it have forms that do not depend on each other; names in a row decline together. */
    public boolean hasFreeWords() {
        boolean isName = kind == Kind.FULL_NAME || kind == Kind.INITIALS || kind == Kind.SURNAME;
        return !isName
                && steps.stream().filter(step -> step.spellings().size() > 1).count() > 1;
    }

    /** All its texts as one, with {@code [a|b|…]} where a word has several forms, of which at most so many are named. */
    public String shortened(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            List<String> words = steps.get(i).spellings();
            String forms =
                    words.stream().limit(most).collect(Collectors.joining("|")) + (words.size() > most ? "|…" : "");
            text.append(i == 0 ? "" : steps.get(i).separator()).append(words.size() == 1 ? forms : "[" + forms + "]");
        }
        return text.toString();
    }

    /** A text that another wording stands for too; empty when there is none. */
    Stream<String> sharedWith(Wording other) {
        if (steps.size() != other.steps.size()) {
            return Stream.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            Set<Long> common = new HashSet<>(steps.get(i).words().keySet());
            common.retainAll(other.steps.get(i).words().keySet());
            if (common.isEmpty()) {
                return Stream.empty();
            }
            text.append(i == 0 ? "" : steps.get(i).separator())
                    .append(steps.get(i).spellings().stream()
                            .filter(word -> common.contains(WordHash.of(word)))
                            .findFirst()
                            .orElse("…"));
        }
        return Stream.of(text.toString());
    }

    private String nth(int index) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            List<String> words = steps.get(i).spellings();
            text.append(i == 0 ? "" : steps.get(i).separator()).append(words.get(index % words.size()));
        }
        return text.toString();
    }

    private Stream<String> texts(String begun, int at) {
        if (at == steps.size()) {
            return Stream.of(begun);
        }
        String before = begun + (at == 0 ? "" : steps.get(at).separator());
        return steps.get(at).spellings().stream().flatMap(word -> texts(before + word, at + 1));
    }

    private static long product(long one, long other) {
        return one > Long.MAX_VALUE / Math.max(1, other) ? Long.MAX_VALUE : one * other;
    }
}
