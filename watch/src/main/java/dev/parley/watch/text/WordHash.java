package dev.parley.watch.text;

/**
 * The 64-bit name of a word's folded form, by which words are compared: a cyclic polynomial over {@linkplain Units bits
 * drawn for each letter} (Cohen 1997). Bits turned {@value #LONGEST} times are where they were, so that letters of a longer
 * word could undo each other; such a word's length is in its hash too, which keeps it apart from any shorter one.
 */
public final class WordHash {
    /** How many letters a word has at the most that is told apart by its letters alone. */
    static final int LONGEST = 64;

    private static final long FOR_LENGTH = 0x9E3779B97F4A7C15L;

    private WordHash() {}

    /** The hash of one word as it would be found in a text. */
    public static long of(String word) {
        return of(word, 0, word.length());
    }

    static long of(CharSequence text, int start, int end) {
        long hash = 0;
        long seen = 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (!Letters.isInvisible(unit)) {
                letters++;
                seen |= Units.code(unit);
                hash = with(hash, Units.code(unit));
            }
        }
        return isOfTwoScripts(seen) ? ofOneScript(text, start, end) : ofWhole(hash, letters);
    }

    /** The hash of a whole word by that of its letters. */
    static long ofWhole(long hash, int letters) {
        return letters > LONGEST ? hash ^ letters * FOR_LENGTH : hash;
    }

    /** The hash of a word's beginning made that of one letter more. */
    static long with(long beginning, long code) {
        return Long.rotateLeft(beginning, 1) ^ code;
    }

    /** Whether the codes of a word's letters, taken together, are of letters that may be each other's look-alikes. */
    static boolean isOfTwoScripts(long codes) {
        return (codes & Units.LATIN) != 0 && (codes & Units.CYRILLIC) != 0;
    }

    /** Which script a word in two is read in: the one whose letters cannot be the other's look-alikes. */
    static boolean isCyrillic(CharSequence text, int start, int end) {
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
        return surelyCyrillic > 0 || surelyLatin == 0;
    }

    private static long ofOneScript(CharSequence text, int start, int end) {
        boolean toCyrillic = isCyrillic(text, start, end);
        long hash = 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (!Letters.isInvisible(unit)) {
                letters++;
                char folded = Letters.fold(unit);
                hash = with(hash, Units.code(toCyrillic ? Letters.toCyrillic(folded) : Letters.toLatin(folded)));
            }
        }
        return ofWhole(hash, letters);
    }
}
