package dev.parley.watch.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The words that finds lie on. */
final class Overlaps {
    private final BitSet words = new BitSet();

    Overlaps(List<Found> finds) {
        finds.forEach(find -> words.set(find.first(), find.last() + 1));
    }

    boolean overlaps(int first, int last) {
        int next = words.nextSetBit(first);
        return next >= 0 && next <= last;
    }

    /** Finds of which none overlap: the first wins, of those that begin together the longest. */
    static List<Found> resolved(List<Found> candidates) {
        List<Found> ordered = new ArrayList<>(candidates);
        ordered.sort(Comparator.comparingInt(Found::first)
                .thenComparing(Comparator.comparingInt(Found::last).reversed())
                .thenComparing(Found::entity)
                .thenComparing(Found::form, Comparator.nullsLast(Comparator.naturalOrder())));
        List<Found> resolved = new ArrayList<>();
        int after = 0;
        for (Found candidate : ordered) {
            if (candidate.first() >= after) {
                resolved.add(candidate);
                after = candidate.last() + 1;
            }
        }
        return resolved;
    }
}
