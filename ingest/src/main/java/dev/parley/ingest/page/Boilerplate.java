package dev.parley.ingest.page;

import dev.parley.ingest.yaml.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What tells the surroundings of an article from the article: words in classes, and how such lines begin. */
final class Boilerplate {
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_NOTICE = 500;
    private static final int SHORT_WORDS = 9;
    private static final int LITTLE_MORE = 25;

    private final Set<String> farOutside;
    private final Set<String> outside;
    private final Set<String> outsidePairs;
    private final Set<String> builders;
    private final Set<String> built;
    private final Set<String> entries;
    private final Set<String> unfolding;
    private final Set<String> leads;
    private final Set<String> inside;
    private final Set<String> insidePairs;
    private final List<String> lines;
    private final List<String> credits;
    private final List<String> notices;
    private final Endings endings;

    private Boilerplate(Fields fields) {
        farOutside = Set.copyOf(Resource.words(fields, "far-outside"));
        outside = Set.copyOf(Resource.words(fields, "outside"));
        outsidePairs = Set.copyOf(Resource.words(fields, "outside-pairs"));
        builders = Set.copyOf(Resource.words(fields, "builders"));
        built = Set.copyOf(Resource.words(fields, "built"));
        entries = Set.copyOf(Resource.words(fields, "entries"));
        unfolding = Set.copyOf(Resource.words(fields, "unfolding"));
        leads = Set.copyOf(Resource.words(fields, "leads"));
        inside = Set.copyOf(Resource.words(fields, "inside"));
        insidePairs = Set.copyOf(Resource.words(fields, "inside-pairs"));
        credits = Resource.words(fields, "credits");
        lines = all(fields, "lines");
        notices = all(fields, "notices");
        endings = new Endings(all(fields, "comments"), all(fields, "elsewhere"));
    }

    static Boilerplate shipped() {
        return new Boilerplate(Resource.fields("boilerplate.yaml"));
    }

    /** The words under a name in all languages. */
    private static List<String> all(Fields fields, String name) {
        Fields languages = fields.fields(name).orElseThrow();
        return languages.values().keySet().stream()
                .flatMap(language -> Resource.words(languages, language).stream())
                .toList();
    }

    Endings endings() {
        return endings;
    }

    boolean isFarOutside(List<String> words) {
        return has(words, farOutside, Set.of());
    }

    boolean isOutside(List<String> words) {
        if (words.stream().anyMatch(builders::contains)) {
            return has(words.stream().filter(word -> !built.contains(word)).toList(), outside, outsidePairs);
        }
        return has(words, outside, outsidePairs);
    }

    /** Whether they are those of a whole entry, which names what it is about among its classes. */
    boolean isEntry(List<String> words) {
        return has(words, entries, entries);
    }

    /** Whether they are those of a part of the text that opens when a reader asks for it. */
    boolean unfolds(List<String> words) {
        return has(words, unfolding, Set.of());
    }

    /** Whether they are those of the lines that stand between the headline and the text. */
    boolean isLead(List<String> words) {
        return has(words, leads, leads);
    }

    boolean isInside(List<String> words) {
        return has(words, inside, insidePairs);
    }

    boolean isLine(String text) {
        if (text.length() > LONGEST_NOTICE) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (notices.stream().anyMatch(lower::startsWith)) {
            return true;
        }
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        return lines.stream().anyMatch(line -> begins(lower, line))
                || credits.stream().anyMatch(lower::contains);
    }

    private static boolean begins(String line, String words) {
        boolean isWeak = (words.length() < SHORT_WORDS || words.indexOf(' ') < 0)
                && Character.isLetter(words.charAt(words.length() - 1));
        return line.startsWith(words) && (!isWeak || line.length() <= words.length() + LITTLE_MORE);
    }

    private static boolean has(List<String> words, Set<String> single, Set<String> pairs) {
        for (int i = 0; i < words.size(); i++) {
            if (single.contains(words.get(i)) || (i > 0 && pairs.contains(words.get(i - 1) + " " + words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The words of a class or an id. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean ends = i == name.length() || !Character.isLetter(name.charAt(i));
            boolean turns = !ends
                    && i > from
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (ends || turns) {
                if (i > from) {
                    words.add(name.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = turns ? i : i + 1;
            }
        }
        return words;
    }
}
