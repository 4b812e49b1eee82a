package dev.parley.watch.subscription;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a drawer holds: slips, one after another, and smaller drawers for what many slips have in common. Slips are added
 * by one thread and read by any number: what a slip says is written before the number of slips is raised.
 */
final class Sheet {
    /** How many numbers a slip has: whose it is, two atoms that an article needs, one it must not have, and the rest. */
    static final int WIDTH = 5;

    private static final int[] NONE = {};

    private volatile int[] slips;
    private volatile int end;
    private final Drawers smaller;

    /** How many slips it takes before it is seen to what they have in common. */
    private final int most;

    Sheet(int[] slips, Drawers smaller, int most) {
        this.slips = slips;
        this.end = slips.length;
        this.smaller = smaller;
        this.most = most;
    }

    static Sheet empty(int most) {
        return new Sheet(NONE, Drawers.NONE, most);
    }

    void add(int owner, int one, int other, int lacks, int rest) {
        int at = end;
        int[] room = slips;
        if (room.length < at + WIDTH) {
            room = Arrays.copyOf(room, at + WIDTH * Math.max(1, at / WIDTH / 3));
            slips = room;
        }
        room[at] = owner;
        room[at + 1] = one;
        room[at + 2] = other;
        room[at + 3] = lacks;
        room[at + 4] = rest;
        end = at + WIDTH;
    }

    /** The same slips beside smaller drawers. */
    Sheet with(Drawers drawers, int before) {
        return new Sheet(Arrays.copyOf(slips, end), drawers, before);
    }

    boolean isFull() {
        return end / WIDTH > most;
    }

    /** Index after the last slip; to be asked before {@link #slips()}. */
    int end() {
        return end;
    }

    /** Slips up to {@link #end()}, and room for more. */
    int[] slips() {
        return slips;
    }

    Drawers smaller() {
        return smaller;
    }

    @Nullable
    Drawer smaller(int atom) {
        return smaller.of(atom);
    }
}
