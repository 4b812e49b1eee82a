package dev.parley.ingest.page;

import dev.parley.ingest.yaml.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What tells the surroundings of an article from the article: words in classes, and how such lines begin. */
final class Boilerplate {
    private static final int LONGEST_LINE = 160;
    private static final int SHORT_WORDS = 9;
    private static final int LITTLE_MORE = 25;

    private final Set<String> farOutside;
    private final Set<String> outside;
    private final Set<String> outsidePairs;
    private final Set<String> inside;
    private final Set<String> insidePairs;
    private final List<String> lines;
    private final List<String> credits;

    private Boilerplate(Fields fields) {
        farOutside = Set.copyOf(Resource.words(fields, "far-outside"));
        outside = Set.copyOf(Resource.words(fields, "outside"));
        outsidePairs = Set.copyOf(Resource.words(fields, "outside-pairs"));
        inside = Set.copyOf(Resource.words(fields, "inside"));
        insidePairs = Set.copyOf(Resource.words(fields, "inside-pairs"));
        credits = Resource.words(fields, "credits");
        Fields languages = fields.fields("lines").orElseThrow();
        lines = languages.values().keySet().stream()
                .flatMap(language -> Resource.words(languages, language).stream())
                .toList();
    }

    static Boilerplate shipped() {
        return new Boilerplate(Resource.fields("boilerplate.yaml"));
    }

    boolean isFarOutside(List<String> words) {
        return has(words, farOutside, Set.of());
    }

    boolean isOutside(List<String> words) {
        return has(words, outside, outsidePairs);
    }

    boolean isInside(List<String> words) {
        return has(words, inside, insidePairs);
    }

    boolean isLine(String text) {
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
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
