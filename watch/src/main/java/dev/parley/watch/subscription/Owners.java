package dev.parley.watch.subscription;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Numbers of owners by the ids on their papers. Open addressing, at most two thirds full. */
final class Owners {
    private static final int NOBODY = -1;

    private final IntFunction<byte[]> papers;
    private int[] places = none(64);

    /** Of each place some bits of its paper's hash, which spare a look at most papers with other ids. */
    private byte[] tags = new byte[64];

    private int size;

    Owners(IntFunction<byte[]> papers) {
        this.papers = papers;
    }

    /** Who was last put for the id on a paper; -1 = nobody. */
    int find(byte[] paper) {
        return places[place(paper)];
    }

    /** Puts somebody in place of whoever was put for the id. */
    void put(byte[] paper, int owner) {
        int place = place(paper);
        size += places[place] == NOBODY ? 1 : 0;
        places[place] = owner;
        tags[place] = tag(hash(paper));
        if (size > places.length / 3 * 2) {
            grow();
        }
    }

    private void grow() {
        int[] before = places;
        places = none(before.length * 2);
        tags = new byte[places.length];
        for (int owner : before) {
            if (owner != NOBODY) {
                byte[] paper = papers.apply(owner);
                int place = place(paper);
                places[place] = owner;
                tags[place] = tag(hash(paper));
            }
        }
    }

    private int place(byte[] paper) {
        int mask = places.length - 1;
        int hash = hash(paper);
        byte tag = tag(hash);
        int place = hash & mask;
        while (places[place] != NOBODY
                && !(tags[place] == tag && Paper.haveOneId(paper, papers.apply(places[place])))) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static int hash(byte[] paper) {
        int hash = Paper.hashOfId(paper) * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    private static byte tag(int hash) {
        return (byte) (hash >>> (Integer.SIZE - Byte.SIZE));
    }

    private static int[] none(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NOBODY);
        return none;
    }
}
