package dev.parley.watch.phrase;

import dev.parley.watch.text.Beads;
import dev.parley.watch.text.Shape;

/**
 * The edges of a trie in one open-addressing table: a cell is a key, made of a node and the hash of a bead, and beside it
 * the edge. A key stands there once for each of its edges, in the order they were put; those of a key are read by going
 * on to the first empty cell.
 *
 * <p>An edge is one number: the node it leads to, the gaps it goes across, how its word has to be written, and what is
 * to be done at its end.
 */
final class Edges {
    /** No edge: the cell is empty. */
    static final long NONE = 0;

    /** Set in every edge. */
    private static final long EDGE = 1;

    /** Phrases end where the edge leads. */
    private static final long ENDS = 1 << 1;

    /** Edges leave where the edge leads. */
    private static final long LEADS_ON = 1 << 2;

    /** The word begins with a capital. */
    private static final long CAPITAL = 1 << 3;

    /** The word is in capitals. */
    private static final long CAPITALS = 1 << 4;

    private static final int GAPS = 8;
    private static final int TARGET = 32;

    private final long[] cells;
    private final int last;

    /** Makes room for this many. */
    Edges(int edges) {
        int capacity = Integer.highestOneBit(Math.max(8, edges + edges / 2)) * 2;
        cells = new long[2 * capacity];
        last = capacity - 1;
    }

    static long edge(int target, int gaps, Shape shape, boolean ends, boolean leadsOn) {
        return (long) target << TARGET
                | (long) gaps << GAPS
                | capitals(shape)
                | (ends ? ENDS : 0)
                | (leadsOn ? LEADS_ON : 0)
                | EDGE;
    }

    static long key(int node, long hash) {
        long key = (hash + node) * 0x9E3779B97F4A7C15L;
        return key ^ (key >>> 32);
    }

    void put(long key, long edge) {
        int cell = cell(key);
        while (edge(cell) != NONE) {
            cell = after(cell);
        }
        cells[2 * cell] = key;
        cells[2 * cell + 1] = edge;
    }

    /** Where the edges of a key begin, among those of others. */
    int cell(long key) {
        return (int) key & last;
    }

    int after(int cell) {
        return (cell + 1) & last;
    }

    long key(int cell) {
        return cells[2 * cell];
    }

    /** The edge in a cell, or {@link #NONE}. */
    long edge(int cell) {
        return cells[2 * cell + 1];
    }

    static int target(long edge) {
        return (int) (edge >>> TARGET);
    }

    static boolean ends(long edge) {
        return (edge & ENDS) != 0;
    }

    static boolean leadsOn(long edge) {
        return (edge & LEADS_ON) != 0;
    }

    static boolean goesAcrossGap(long edge, Beads beads, int bead) {
        return (edge >>> GAPS & beads.gap(bead).bit()) != 0;
    }

    /** Whether a bead is written as the edge asks; most ask nothing, and then it is not looked at. */
    static boolean takesShape(long edge, Beads beads, int bead) {
        long asked = edge & (CAPITAL | CAPITALS);
        return asked == 0 || beads.shape(bead).satisfies(asked == CAPITAL ? Shape.CAPITAL : Shape.CAPITALS);
    }

    private static long capitals(Shape asked) {
        return switch (asked) {
            case SMALL, CASELESS -> 0;
            case CAPITAL -> CAPITAL;
            case CAPITALS -> CAPITALS;
        };
    }
}
