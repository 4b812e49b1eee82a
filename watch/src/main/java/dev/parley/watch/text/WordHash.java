package dev.parley.watch.text;

/** The 64-bit name of a word's folded form, by which words are compared. */
public final class WordHash {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /** The hash of one word as it would be found in a text. */
    public static long of(String word) {
        return of(word, 0, word.length());
    }

    static long of(CharSequence text, int start, int end) {
        long hash = SEED;
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (!Letters.isInvisible(unit)) {
                char folded = Letters.fold(unit);
                latin |= Letters.isLatin(folded);
                cyrillic |= Letters.isCyrillic(folded);
                hash = (hash ^ folded) * PRIME;
            }
        }
        return mixed(latin && cyrillic ? ofOneScript(text, start, end) : hash);
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
        long hash = SEED;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (!Letters.isInvisible(unit)) {
                char folded = Letters.fold(unit);
                hash = (hash ^ (toCyrillic ? Letters.toCyrillic(folded) : Letters.toLatin(folded))) * PRIME;
            }
        }
        return hash;
    }

    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return h ^ (h >>> 29);
    }
}
