package dev.parley.watch.text;

import java.text.Normalizer;

/**
 * The one form of the letters that readers take for the same: small, without accents, {@code ё} as {@code е}, Mtavruli as
 * Mkhedruli. Each UTF-16 unit has one form of one unit, so that folding never moves an offset.
 */
public final class Letters {
    private static final int TABLE = 0x2000;
    private static final char[] FOLDED = table();

    private static final String CYRILLIC_TWINS = "асеорхукмтвніјѕ";
    private static final String LATIN_TWINS = "aceopxykmtbhijs";

    private Letters() {}

    /** Whether a unit is a letter, digit or the sign that is a word of its own. */
    public static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit) && !Character.isSurrogate(unit);
    }

    /** Whether a unit is invisible: a soft hyphen, joiner, direction mark, or an accent on the letter before. */
    static boolean isInvisible(char unit) {
        return unit >= 0x00AD
                && (unit == 0x00AD
                        || (unit >= 0x0300 && unit <= 0x036F)
                        || (unit >= 0x200B && unit <= 0x200F)
                        || (unit >= 0x202A && unit <= 0x202E)
                        || (unit >= 0x2060 && unit <= 0x2069)
                        || (unit >= 0xFE00 && unit <= 0xFE0F)
                        || unit == 0xFEFF);
    }

    public static char fold(char unit) {
        return unit < TABLE ? FOLDED[unit] : Character.toLowerCase(unit);
    }

    static boolean isCyrillic(char folded) {
        return folded >= 0x0400 && folded <= 0x052F;
    }

    static boolean isLatin(char folded) {
        return folded < 0x0250 && Character.isLetter(folded);
    }

    /** The Cyrillic letter that looks like this Latin one, or the letter itself. */
    static char toCyrillic(char folded) {
        int at = LATIN_TWINS.indexOf(folded);
        return at < 0 ? folded : CYRILLIC_TWINS.charAt(at);
    }

    /** The Latin letter that looks like this Cyrillic one, or the letter itself. */
    static char toLatin(char folded) {
        int at = CYRILLIC_TWINS.indexOf(folded);
        return at < 0 ? folded : LATIN_TWINS.charAt(at);
    }

    private static char[] table() {
        char[] table = new char[TABLE];
        for (char unit = 0; unit < TABLE; unit++) {
            char small = Character.toLowerCase(unit);
            table[unit] = withoutStroke(Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD)
                    .charAt(0));
        }
        return table;
    }

    private static char withoutStroke(char letter) {
        return switch (letter) {
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'đ', 'ð' -> 'd';
            case 'ı' -> 'i';
            case 'ħ' -> 'h';
            case 'ŧ' -> 't';
            default -> letter;
        };
    }
}
