package dev.parley.watch.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where an article gives a full name that ends a reader's doubt about a surname, in order of place. */
final class Introductions {
    private final List<Introduction> all = new ArrayList<>();

    /**
     * One full name.
     *
     * @param word where it stands
     * @param own whether it is the official's, not somebody else's of that surname
     * @param surface as written
     */
    record Introduction(int word, boolean own, String surface) {}

    void add(int word, boolean own, String surface) {
        all.add(new Introduction(word, own, surface));
    }

    void sort() {
        all.sort(Comparator.comparingInt(Introduction::word));
    }

    /** The last before a word, or else the first after it. */
    Optional<Introduction> nearest(int word) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).word() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.of(all.get(Math.max(0, low - 1)));
    }
}
