package dev.parley.watch.stem;

import dev.parley.watch.text.Spelled;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The stems of words, by a 64-bit number. Any number of threads may ask at a time.
 *
 * <p>Stems of words asked for lately are kept, since finding one costs a microsecond and texts repeat their words. A place
 * for one holds its word's key, with the stem's number mixed in, beside that number: two halves that were written by
 * different threads do not fit each other and are taken for absent, so that no lock is needed (Hyatt and Mann, A lock-less
 * transposition table, 2002).
 */
public final class Stems {
    /** The longest word that has a stem; a longer one is its own. */
    static final int LONGEST = 40;

    private static final int USUAL = 1 << 16;
    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final AtomicLongArray kept;
    private final int mask;

    private Stems(int places) {
        kept = new AtomicLongArray(2 * places);
        mask = places - 1;
    }

    /** Stems for many texts. */
    public static Stems kept() {
        return new Stems(USUAL);
    }

    /** Stems for one text. */
    public static Stems fresh() {
        return new Stems(1 << 9);
    }

    /** The number that a word shares with its inflections. */
    public long of(String word) {
        return of(word, 0, word.length());
    }

    /** That of a word in a text. */
    public long of(CharSequence text, int start, int end) {
        long key = key(text, start, end);
        int place = 2 * ((int) (key ^ (key >>> 32)) & mask);
        long stem = kept.getOpaque(place + 1);
        if ((kept.getOpaque(place) ^ stem) == key && stem != 0) {
            return stem;
        }
        String found = stem(Spelled.word(text, start, end));
        stem = key(found, 0, found.length());
        kept.setOpaque(place, key ^ stem);
        kept.setOpaque(place + 1, stem);
        return stem;
    }

    /** A number of a word's letters as they are written but for case and accents (FNV-1a over UTF-16 units). */
    private static long key(CharSequence text, int start, int end) {
        long key = FNV_BASIS;
        for (int i = start; i < end; i++) {
            key = (key ^ Spelled.withBreve(text.charAt(i))) * FNV_PRIME;
        }
        return key ^ (key >>> 29);
    }

    /**
     * The stem of a word.
     *
     * @param word in small letters of one script
     */
    static String stem(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return word;
        }
        return switch (Character.UnicodeScript.of(word.charAt(0))) {
            case CYRILLIC -> Russian.stem(word);
            case LATIN -> English.stem(word);
            case GEORGIAN -> Georgian.stem(word);
            default -> word;
        };
    }
}
