package dev.parley.processor.story;

import dev.parley.watch.copy.Imprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All articles of one {@linkplain Span span} that have one imprint: they are each other's copies. */
final class Wording {
    private final Imprint imprint;
    private final Span span;
    private final int number;
    private final List<Telling> tellings = new ArrayList<>(1);

    /**
     * @param number of it among those of its span
     */
    Wording(Imprint imprint, Span span, int number) {
        this.imprint = imprint;
        this.span = span;
        this.number = number;
    }

    int number() {
        return number;
    }

    Imprint imprint() {
        return imprint;
    }

    Span span() {
        return span;
    }

    boolean isEmpty() {
        return tellings.isEmpty();
    }

    void add(Telling telling) {
        tellings.add(-1 - Collections.binarySearch(tellings, telling), telling);
    }

    void remove(Telling telling) {
        tellings.remove(Collections.binarySearch(tellings, telling));
    }

    /** The least before another that is near it. */
    Optional<Telling> leastBefore(Telling other) {
        int at = span.isOfInstants() ? firstNear(other) : 0;
        return Optional.of(at)
                .filter(index -> index < tellings.size())
                .map(tellings::get)
                .filter(telling -> telling.isBefore(other) && telling.isNear(other));
    }

    private int firstNear(Telling other) {
        int from = 0;
        int to = tellings.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (other.moment.isLongAfter(tellings.get(middle).moment)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /**
     * Those after another that is new, near it, and without a parent as early. Where one of the wording comes before the
     * new one, all the others have it or an earlier one.
     */
    List<Telling> wanting(Telling other) {
        if (tellings.isEmpty() || tellings.getFirst().isBefore(other)) {
            return List.of();
        }
        return tellings.stream()
                .filter(telling -> telling != other && telling.isNear(other))
                .filter(telling -> telling.parent() == null || other.isBefore(telling.parent()))
                .toList();
    }
}
