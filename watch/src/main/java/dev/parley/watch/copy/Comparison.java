package dev.parley.watch.copy;

import java.util.Arrays;

/**
 * One imprint held against any number of others. Not for several threads at a time.
 *
 * <p>A text is <em>covered</em> by another by so much of it as stands in the other, gaps of fewer than {@value #GAP} words
 * between included: words changed here and there leave none of a run, but something in every sentence. Two texts are copies
 * when one is covered by the other, or a short one by the other's beginning. A quotation that two reports share covers only
 * its own part of each.
 */
public final class Comparison {
    /** So many words may stand between two runs that the texts have in common. */
    static final int GAP = 16;

    private static final double COVERED = 0.65;
    private static final double COMMON = 0.35;
    private static final int LEAST = 5;

    private final Imprint imprint;
    private final int[] table = new int[512];
    private final boolean[] common;

    public Comparison(Imprint imprint) {
        this.imprint = imprint;
        this.common = new boolean[imprint.size()];
        for (int i = 0; i < imprint.size(); i++) {
            table[free(imprint.hash(i))] = i + 1;
        }
    }

    private int free(int hash) {
        int slot = slot(hash);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private int at(int hash) {
        int slot = slot(hash);
        while (table[slot] != 0) {
            if (imprint.hash(table[slot] - 1) == hash) {
                return table[slot] - 1;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1;
    }

    private int slot(int hash) {
        return (hash >>> 1) & (table.length - 1);
    }

    /** Whether the two are copies; the same whichever is held against which. */
    public boolean holds(Imprint other) {
        if (imprint.size() == 0 || other.size() == 0) {
            return imprint.size() == other.size() && imprint.exact() == other.exact();
        }
        Arrays.fill(common, false);
        boolean[] theirs = new boolean[other.size()];
        for (int i = 0; i < theirs.length; i++) {
            int mine = at(other.hash(i));
            if (mine >= 0) {
                theirs[i] = true;
                common[mine] = true;
            }
        }
        int limit = lesser(imprint.limit(), other.limit());
        return covered(imprint, common, limit)
                || covered(other, theirs, limit)
                || excerpt(imprint, common, other)
                || excerpt(other, theirs, imprint);
    }

    private static boolean excerpt(Imprint text, boolean[] common, Imprint of) {
        return text.runs() <= Shingles.HEAD && covered(text, common, lesser(text.limit(), of.headLimit()));
    }

    private static int lesser(int one, int other) {
        return Integer.compareUnsigned(one, other) < 0 ? one : other;
    }

    private static boolean covered(Imprint text, boolean[] common, int limit) {
        int all = 0;
        int found = 0;
        for (int i = 0; i < common.length; i++) {
            if (Integer.compareUnsigned(text.hash(i), limit) <= 0) {
                all++;
                found += common[i] ? 1 : 0;
            }
        }
        if (found < LEAST || found < all * COMMON) {
            return false;
        }
        int gap = Math.max(1, GAP * all / text.runs());
        int covered = 0;
        int last = -1;
        int at = 0;
        for (int i = 0; i < common.length; i++) {
            if (Integer.compareUnsigned(text.hash(i), limit) <= 0) {
                if (common[i]) {
                    covered += last >= 0 && at - last - 1 <= gap ? at - last : 1;
                    last = at;
                }
                at++;
            }
        }
        return covered >= all * COVERED;
    }
}
