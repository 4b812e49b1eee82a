package dev.parley.watch.phrase;

/**
 * Tells of most keys that no edge has them, by one look into a table that stays in the processor's near memory: a Bloom
 * filter (1970) of two bits a key, both in one cell of 64 (Putze, Sanders, Singler 2007).
 */
final class Hints {
    private static final int BITS_PER_KEY = 16;

    private final long[] cells;
    private final int shift;

    /** Makes room for this many keys. */
    Hints(int keys) {
        int bits = Math.max(7, 64 - Long.numberOfLeadingZeros((long) keys * BITS_PER_KEY));
        shift = 64 - (bits - 6);
        cells = new long[1 << (bits - 6)];
    }

    void put(long key) {
        cells[cell(key)] |= bits(key);
    }

    /** False when the key was not put; seldom true when it was not. */
    boolean mayHold(long key) {
        long bits = bits(key);
        return (cells[cell(key)] & bits) == bits;
    }

    private int cell(long key) {
        return (int) (key >>> shift);
    }

    private static long bits(long key) {
        return 1L << (key >>> 20) | 1L << (key >>> 26);
    }
}
