package dev.parley.watch.phrase;

import java.util.Set;

/**
 * Tells of most words that no phrase begins with them, by one look into a table that stays in the processor's nearest
 * memory: a Bloom filter (1970) of two bits a word, both in one cell of 64 (Putze, Sanders, Singler 2007).
 */
final class Beginnings {
    private static final int BITS_PER_WORD = 16;

    private final long[] cells;
    private final int shift;

    Beginnings(Set<Long> words) {
        int bits = Math.max(7, 64 - Long.numberOfLeadingZeros((long) words.size() * BITS_PER_WORD));
        shift = 64 - (bits - 6);
        cells = new long[1 << (bits - 6)];
        for (long word : words) {
            cells[cell(word)] |= bits(word);
        }
    }

    /** False when no phrase begins with the word; seldom true when none does. */
    boolean mayHold(long word) {
        long bits = bits(word);
        return (cells[cell(word)] & bits) == bits;
    }

    private int cell(long word) {
        return (int) (word >>> shift);
    }

    private static long bits(long word) {
        return 1L << (word >>> 8) | 1L << (word >>> 14);
    }
}
