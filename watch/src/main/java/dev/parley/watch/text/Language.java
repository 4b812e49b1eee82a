package dev.parley.watch.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language by the script of most of its letters, then by letters that a language has alone, then by small
 * words.
 */
public final class Language {
    /** So much of a text tells its language. */
    private static final int SAMPLE = 800;

    /** So much of a text is looked through for small words. */
    private static final int FEW_WORDS = 300;

    /** One letter of its own in so many tells a language from one whose words are only cited. */
    private static final int RARE = 50;

    private static final int OTHER = 1;
    private static final int LATIN = 2;
    private static final int CYRILLIC = 3;
    private static final int GEORGIAN = 4;
    private static final int ARMENIAN = 5;
    private static final int GREEK = 6;
    private static final int RUSSIAN = 7;
    private static final int UKRAINIAN = 8;
    private static final int FIRST_OWN = 9;

    /** Letters that Russian does not have, the surest first. */
    private static final String[][] CYRILLIC_LETTERS = {
        {"os", "ӕæ"},
        {"ab", "ҩҧԥҟҵӡҭ"},
        {"kk", "ұғң"},
        {"tg", "ӯӣҷ"},
        {"sr", "ђљњћј"},
        {"mk", "ѓќѕ"},
        {"be", "ў"},
        {"ab", "қҳәџ"},
        {"", "өүһҗҫӑӗӏ"}
    };

    private static final String[][] LATIN_LETTERS = {
        {"az", "ə"},
        {"tr", "ğış"},
        {"pl", "łąęźżśń"},
        {"de", "äß"},
        {"", "čěřžšůăâțșőűđøåñãõðþ"}
    };

    /** Languages that can be written for a while with no other letters than Russian. */
    private static final Set<String> WRITTEN_ALIKE = Set.of("uk", "be", "bg");

    /** What each letter below a bound counts for. */
    private static final byte[] KINDS = kinds();

    private static final Map<Long, String> SMALL_WORDS = words(
            "en the of and to for on with that by from at as after says said over will not has have meets talks",
            "tr ve bir ile için bu olarak da sonra gibi olan",
            "az və ilə bu üçün bir edib olub",
            "de der die das und mit nach von ist nicht ein eine wurden im zu auf den dem",
            "fr le la les des et du une dans pour sur avec est au aux",
            "es el los las y del una en por con para se su",
            "it il gli della di che e nel per una con dei",
            "pl i w na z do nie się jest przez po oraz",
            "uk що від після щодо які який також та це під й його її буде із",
            "bg се са че ще като със това към беше от бяха",
            "be што пасля гэта таксама ад");

    private Language() {}

    /** BCP 47 code of the language of most of the text's beginning; empty when it cannot be told. */
    public static Optional<String> of(String text) {
        int[] letters = new int[FIRST_OWN + CYRILLIC_LETTERS.length + LATIN_LETTERS.length];
        for (int i = Math.min(SAMPLE, text.length()) - 1; i >= 0; i--) {
            letters[kind(text.charAt(i))]++;
        }
        for (int own = FIRST_OWN; own < letters.length; own++) {
            letters[own < FIRST_OWN + CYRILLIC_LETTERS.length ? CYRILLIC : LATIN] += letters[own];
        }
        letters[CYRILLIC] += letters[RUSSIAN] + letters[UKRAINIAN];
        int most = LATIN;
        for (int script : new int[] {CYRILLIC, GEORGIAN, ARMENIAN, GREEK, OTHER}) {
            most = letters[script] > letters[most] ? script : most;
        }
        return letters[most] == 0
                ? Optional.empty()
                : switch (most) {
                    case LATIN -> ofLatin(text, letters);
                    case CYRILLIC -> ofCyrillic(text, letters);
                    case GEORGIAN -> Optional.of("ka");
                    case ARMENIAN -> Optional.of("hy");
                    case GREEK -> Optional.of("el");
                    default -> Optional.empty();
                };
    }

    /**
     * The language of a text of which somebody says that it is in a given one: what the text itself tells, except that the
     * given one stands when it says the same more closely, or when the text tells nothing.
     */
    public static @Nullable String of(String text, @Nullable String given) {
        Optional<String> told = of(text);
        boolean stands = given != null && told.map(given::startsWith).orElse(true);
        return stands ? given : told.orElse(null);
    }

    private static int kind(char unit) {
        if (unit < KINDS.length) {
            return KINDS[unit];
        }
        if ((unit >= 0x10A0 && unit <= 0x10FF) || (unit >= 0x1C90 && unit <= 0x1CBF)) {
            return GEORGIAN;
        }
        return Character.isLetter(unit) ? OTHER : 0;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x0590];
        for (char unit = 0; unit < kinds.length; unit++) {
            if (Character.isLetter(unit)) {
                char small = Character.toLowerCase(unit);
                kinds[unit] = (byte) (unit < 0x0250 ? LATIN : Letters.isCyrillic(small) ? CYRILLIC : OTHER);
                kinds[unit] = unit >= 0x0370 && unit < 0x0400 ? GREEK : unit >= 0x0530 ? ARMENIAN : kinds[unit];
                kinds[unit] = "ыэё".indexOf(small) >= 0 ? RUSSIAN : kinds[unit];
                kinds[unit] = "іїєґ".indexOf(small) >= 0 ? UKRAINIAN : kinds[unit];
                kinds[unit] = own(small, CYRILLIC_LETTERS, FIRST_OWN, kinds[unit]);
                kinds[unit] = own(small, LATIN_LETTERS, FIRST_OWN + CYRILLIC_LETTERS.length, kinds[unit]);
            }
        }
        return kinds;
    }

    private static byte own(char small, String[][] letters, int first, byte otherwise) {
        for (int i = 0; i < letters.length; i++) {
            if (letters[i][1].indexOf(small) >= 0) {
                return (byte) (first + i);
            }
        }
        return otherwise;
    }

    private static Optional<String> ofCyrillic(String text, int[] letters) {
        String own = owner(letters, CYRILLIC, FIRST_OWN, CYRILLIC_LETTERS);
        if (own != null) {
            return Optional.of(own).filter(code -> !code.isEmpty());
        }
        if (letters[UKRAINIAN] * RARE >= letters[CYRILLIC] && letters[UKRAINIAN] > 0) {
            return Optional.of(letters[RUSSIAN] > 0 ? "be" : "uk");
        }
        String worded = letters[RUSSIAN] > 0 ? null : worded(text);
        return Optional.of(worded == null || !WRITTEN_ALIKE.contains(worded) ? "ru" : worded);
    }

    private static Optional<String> ofLatin(String text, int[] letters) {
        String own = owner(letters, LATIN, FIRST_OWN + CYRILLIC_LETTERS.length, LATIN_LETTERS);
        String worded = worded(text);
        if (own != null && (own.equals("az") || !"en".equals(worded))) {
            return Optional.of(own).filter(code -> !code.isEmpty());
        }
        if (worded != null) {
            return Optional.of(worded);
        }
        String sample = text.substring(0, Math.min(FEW_WORDS, text.length()));
        boolean plain = sample.chars().allMatch(unit -> unit < 0x80 || !Character.isLetter(unit));
        return plain && Words.of(sample).size() > 1 ? Optional.of("en") : Optional.empty();
    }

    private static @Nullable String owner(int[] letters, int script, int first, String[][] owners) {
        for (int i = 0; i < owners.length; i++) {
            if (letters[first + i] > 0 && letters[first + i] * RARE >= letters[script]) {
                return owners[i][0];
            }
        }
        return null;
    }

    /** The language of most small words, English where as many are English; null when there are none. */
    private static @Nullable String worded(String text) {
        Words words = Words.of(text.substring(0, Math.min(FEW_WORDS, text.length())));
        Map<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            String languages = SMALL_WORDS.get(words.hash(i));
            if (languages != null) {
                for (String each : languages.split(" ", -1)) {
                    found.merge(each, 1, Integer::sum);
                }
            }
        }
        int most = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        found.values().removeIf(count -> count < most);
        return found.isEmpty()
                ? null
                : found.containsKey("en") ? "en" : found.keySet().iterator().next();
    }

    /** Small words of each language, the code first; a word of several bears all their codes. */
    private static Map<Long, String> words(String... languages) {
        Map<Long, String> words = new HashMap<>();
        for (String language : languages) {
            String[] all = language.split(" ", -1);
            Arrays.stream(all)
                    .skip(1)
                    .forEach(word -> words.merge(WordHash.of(word), all[0], (one, other) -> one + " " + other));
        }
        return Map.copyOf(words);
    }
}
