package dev.parley.watch.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drawers by the atoms they are for; never changed. Open addressing, at most half full. */
final class Drawers {
    static final Drawers NONE = new Drawers(List.of());

    private final @Nullable Drawer[] places;
    private final List<Drawer> all;

    Drawers(List<Drawer> all) {
        this.all = List.copyOf(all);
        places = new Drawer[all.isEmpty() ? 1 : Integer.highestOneBit(all.size()) * 4];
        for (Drawer drawer : all) {
            places[place(drawer.atom())] = drawer;
        }
    }

    @Nullable
    Drawer of(int atom) {
        return places[place(atom)];
    }

    List<Drawer> all() {
        return all;
    }

    /** Where the drawer for an atom is, or would be. */
    private int place(int atom) {
        int mask = places.length - 1;
        int place = ((atom * 0x9E3779B9) >>> 16) & mask;
        Drawer there = places[place];
        while (there != null && there.atom() != atom) {
            place = (place + 1) & mask;
            there = places[place];
        }
        return place;
    }
}
