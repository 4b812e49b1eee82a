package dev.parley.watch.copy;

import java.util.Arrays;

/**
 * One imprint held against any number of others. Not for several threads at a time.
 *
 * <p>A text is <em>covered</em> by another by so much of it as stands in the other, words changed here and there included:
 * they leave few of its runs, but some in every sentence. A quotation that two reports share, or the paragraph that both
 * close with, covers no more than its own part of each.
 */
public final class Comparison {
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
        int limit = Math.min(imprint.limit(), other.limit());
        Coverage ours = Coverage.of(imprint, common, limit);
        Coverage others = Coverage.of(other, theirs, limit);
        return Rule.isEdited(ours, others, Math.min(imprint.runs(), other.runs()))
                || Rule.isContained(ours, imprint.runs())
                || Rule.isContained(others, other.runs())
                || isExcerpt(imprint, common, other)
                || isExcerpt(other, theirs, imprint);
    }

    private static boolean isExcerpt(Imprint text, boolean[] common, Imprint of) {
        return text.runs() <= Shingles.HEAD
                && Rule.isContained(Coverage.of(text, common, Math.min(text.limit(), of.headLimit())), text.runs());
    }
}
