package dev.parley.watch.query;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.LongConsumer;

/** Where each of the words of a row stands, by a 64-bit number of the word. */
final class Postings {
    private static final int NONE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] firsts;
    private final int[] nexts;
    private final byte[] parts;

    Postings(int size, IntToLongFunction key) {
        int places = Integer.highestOneBit(Math.max(8, size)) * 4;
        keys = new long[places];
        firsts = new int[places];
        parts = new byte[places];
        nexts = new int[size];
        Arrays.fill(firsts, NONE);
        for (int word = size - 1; word >= 0; word--) {
            long own = key.applyAsLong(word);
            int slot = slot(own);
            keys[slot] = own;
            nexts[word] = firsts[slot];
            firsts[slot] = word;
        }
    }

    /** The place of a key, or the free one where it would be. */
    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
        while (firsts[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** The first place of a word, or a negative number. */
    int first(long key) {
        return firsts[slot(key)];
    }

    /** The next place of the word that stands here, or a negative number. */
    int next(int word) {
        return nexts[word];
    }

    /** What {@link #remember} was last told of a word, or 0. */
    int remembered(long key) {
        return parts[slot(key)];
    }

    void remember(long key, int bits) {
        parts[slot(key)] = (byte) bits;
    }

    void eachKey(LongConsumer found) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (firsts[slot] != NONE) {
                found.accept(keys[slot]);
            }
        }
    }
}
