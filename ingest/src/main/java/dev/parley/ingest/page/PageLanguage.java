package dev.parley.ingest.page;

import dev.parley.ingest.yaml.Fields;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text: told by its letters where they are its own, by small words among those that share the Latin
 * alphabet. What the page declares counts only where the letters allow it, since templates are copied.
 */
final class PageLanguage {
    private static final int SAMPLE = 4_000;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> CYRILLIC =
            Set.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn", "ab", "os");
    private static final Map<String, String> LETTERS = letters();

    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    PageLanguage() {
        Fields fields = Resource.fields("languages.yaml");
        fields.values().keySet().forEach(language -> words.put(language, Set.copyOf(Resource.words(fields, language))));
    }

    /**
     * @param declared by the page, BCP 47; null = nothing
     * @return two letters; empty where it cannot be told
     */
    Optional<String> of(String text, @Nullable String declared) {
        String prior = declared == null ? "" : GAP.split(declared.toLowerCase(Locale.ROOT) + " ", -1)[0];
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        sample.chars()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        Character.UnicodeScript script = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.UNKNOWN);
        boolean isPrior = prior.length() == 2 || prior.length() == 3;
        return switch (script) {
            case GEORGIAN -> Optional.of("ka");
            case ARMENIAN -> Optional.of("hy");
            case CYRILLIC -> Optional.of(cyrillic(sample, prior));
            case LATIN -> latin(sample, isPrior && !CYRILLIC.contains(prior) && !prior.equals("ka") ? prior : "");
            case HANGUL -> Optional.of("ko");
            case HIRAGANA, KATAKANA -> Optional.of("ja");
            case HAN -> Optional.of(scripts.containsKey(Character.UnicodeScript.HIRAGANA) ? "ja" : "zh");
            case GREEK -> Optional.of("el");
            case HEBREW -> Optional.of("he");
            case UNKNOWN -> isPrior ? Optional.of(prior) : Optional.empty();
            default -> isPrior && !CYRILLIC.contains(prior) ? Optional.of(prior) : Optional.empty();
        };
    }

    private static String cyrillic(String sample, String prior) {
        String lower = sample.toLowerCase(Locale.ROOT);
        Map<String, Integer> own = new HashMap<>();
        for (int i = 0; i < lower.length(); i++) {
            String language = LETTERS.get(String.valueOf(lower.charAt(i)));
            if (language != null) {
                own.merge(language, 1, Integer::sum);
            }
        }
        int russian = own.getOrDefault("ru", 0);
        String other = own.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("ru"))
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() * 100 > lower.length() / 2)
                .map(Map.Entry::getKey)
                .orElse("");
        if (!other.isEmpty() && (russian == 0 || !other.equals("uk"))) {
            return other;
        }
        return russian == 0 && CYRILLIC.contains(prior) ? prior : "ru";
    }

    private Optional<String> latin(String sample, String prior) {
        List<String> all = List.of(GAP.split(sample.toLowerCase(Locale.ROOT)));
        String best = "";
        long most = 0;
        long ofPrior = 0;
        for (Map.Entry<String, Set<String>> language : words.entrySet()) {
            long hits = all.stream().filter(language.getValue()::contains).count();
            if (hits > most) {
                best = language.getKey();
                most = hits;
            }
            ofPrior = language.getKey().equals(prior) ? hits : ofPrior;
        }
        boolean isClear = most >= FEWEST_WORDS && most * 12 > all.size() && most > ofPrior * 1.5;
        if (isClear || (prior.isEmpty() && most >= FEWEST_WORDS)) {
            return Optional.of(best);
        }
        return prior.isEmpty() ? Optional.empty() : Optional.of(prior);
    }

    private static Map<String, String> letters() {
        Map<String, String> letters = new HashMap<>();
        Map.of(
                        "ru",
                        "ыэё",
                        "uk",
                        "іїєґ",
                        "be",
                        "ў",
                        "sr",
                        "ђћјљњџ",
                        "mk",
                        "ѓќѕ",
                        "kk",
                        "ғңұөү",
                        "ab",
                        "ҩҧҟҵҷӡԥҭҿҽ",
                        "os",
                        "ӕæ")
                .forEach((language, own) ->
                        own.chars().forEach(letter -> letters.put(Character.toString(letter), language)));
        return letters;
    }
}
