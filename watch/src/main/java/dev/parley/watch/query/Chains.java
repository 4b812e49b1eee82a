package dev.parley.watch.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which places of things that are to stand near each other belong to a whole chain: one place of each thing, each with at
 * most so many words between it and the next, on whichever side. Places that share words are near; one and the same
 * stretch does not stand near itself.
 *
 * <p>From the last thing to the first those places are kept that have one near them among those kept of the next; then,
 * from the first to the last, in the same way. Each step sorts and looks up, so that the cost is n log n in the places
 * whatever they are, and no chain is ever written out.
 */
final class Chains {
    private final int words;

    Chains(int words) {
        this.words = words;
    }

    /**
     * A place by the numbers of its first and last word. Numbers of words that cannot be near each other are
     * further apart than any two that can.
     */
    record Spot(int first, int last, Place place) {
        static final Comparator<Spot> BY_PLACE =
                Comparator.comparingInt(Spot::first).thenComparingInt(Spot::last);

        boolean isAt(Spot other) {
            return first == other.first && last == other.last;
        }
    }

    /** Of each thing the places that belong to a whole chain, by place; none of any when there is no chain. */
    List<List<Spot>> of(List<List<Spot>> things) {
        List<List<Spot>> kept = new ArrayList<>();
        for (List<Spot> spots : things) {
            kept.add(spots.stream().sorted(Spot.BY_PLACE).toList());
        }
        for (int i = kept.size() - 2; i >= 0; i--) {
            kept.set(i, near(kept.get(i), kept.get(i + 1)));
        }
        for (int i = 1; i < kept.size(); i++) {
            kept.set(i, near(kept.get(i), kept.get(i - 1)));
        }
        return kept;
    }

    /** Those that have one of the others near. */
    private List<Spot> near(List<Spot> spots, List<Spot> others) {
        Furthest furthest = new Furthest(others);
        List<Spot> near = new ArrayList<>();
        for (Spot spot : spots) {
            int last = furthest.lastBut(spot, startingBy(others, spot.last() + words + 1));
            if (last >= spot.first() - words - 1) {
                near.add(spot);
            }
        }
        return near;
    }

    /** For each number of places the two stretches among the first so many of them that end last. */
    private static final class Furthest {
        private final List<Spot> spots;
        private final int[] one;
        private final int[] two;

        Furthest(List<Spot> spots) {
            this.spots = spots;
            one = new int[spots.size()];
            two = new int[spots.size()];
            for (int i = 0; i < one.length; i++) {
                one[i] = i == 0 ? i : one[i - 1];
                two[i] = i == 0 ? -1 : two[i - 1];
                if (last(i) > last(one[i])) {
                    two[i] = one[i];
                    one[i] = i;
                } else if (!spots.get(i).isAt(spots.get(one[i])) && (two[i] < 0 || last(i) > last(two[i]))) {
                    two[i] = i;
                }
            }
        }

        private int last(int spot) {
            return spots.get(spot).last();
        }

        /** Where the one that ends last of the first so many ends, leaving a stretch out; long before all if there is none. */
        int lastBut(Spot out, int many) {
            int best = many == 0 ? -1 : one[many - 1];
            if (best >= 0 && out.isAt(spots.get(best))) {
                best = two[many - 1];
            }
            return best < 0 ? Integer.MIN_VALUE : last(best);
        }
    }

    /** How many begin at or before a word. */
    private static int startingBy(List<Spot> spots, int word) {
        int low = 0;
        int high = spots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spots.get(middle).first() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
