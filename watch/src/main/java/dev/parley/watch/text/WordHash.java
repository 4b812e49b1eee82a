package dev.parley.watch.text;

/**
 * The 64-bit name of a word's folded form, by which words are compared: a cyclic polynomial over {@linkplain Units bits
 * drawn for each letter} (Cohen 1997).
 */
public final class WordHash {
    private WordHash() {}

    /** The hash of one word as it would be found in a text. */
    public static long of(String word) {
        return of(word, 0, word.length());
    }

    static long of(CharSequence text, int start, int end) {
        long hash = 0;
        long seen = 0;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (!Letters.isInvisible(unit)) {
                seen |= Units.code(unit);
                hash = with(hash, Units.code(unit));
            }
        }
        return isOfTwoScripts(seen) ? ofOneScript(text, start, end) : hash;
    }

    /** The hash of a word's beginning made that of one letter more. */
    static long with(long beginning, long code) {
        return Long.rotateLeft(beginning, 1) ^ code;
    }

    /** Whether the codes of a word's letters, taken together, are of letters that may be each other's look-alikes. */
    static boolean isOfTwoScripts(long codes) {
        return (codes & Units.LATIN) != 0 && (codes & Units.CYRILLIC) != 0;
    }

    /** A word in two scripts is read in the one whose letters cannot be the other's look-alikes. */
    private static long ofOneScript(CharSequence text, int start, int end) {
        int surelyLatin = 0;
        int surelyCyrillic = 0;
        for (int i = start; i < end; i++) {
            char folded = Letters.fold(text.charAt(i));
            if (Letters.isLatin(folded) && Letters.toCyrillic(folded) == folded) {
                surelyLatin++;
            } else if (Letters.isCyrillic(folded) && Letters.toLatin(folded) == folded) {
                surelyCyrillic++;
            }
        }
        boolean toCyrillic = surelyCyrillic > 0 || surelyLatin == 0;
        long hash = 0;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (!Letters.isInvisible(unit)) {
                char folded = Letters.fold(unit);
                hash = with(hash, Units.code(toCyrillic ? Letters.toCyrillic(folded) : Letters.toLatin(folded)));
            }
        }
        return hash;
    }
}
