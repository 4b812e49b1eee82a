package dev.parley.processor.story;

import dev.parley.watch.copy.Comparison;
import dev.parley.watch.copy.Imprint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wordings of one span by the keys of their imprints. */
final class Shelf {
    private final Span span;
    private final Map<Imprint, Wording> known = new HashMap<>();
    private final List<@Nullable Wording> wordings = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final Postings postings = new Postings();
    private final BitSet seen = new BitSet();

    Shelf(Span span) {
        this.span = span;
    }

    Span span() {
        return span;
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    Wording wording(Imprint imprint) {
        Wording wording = known.get(imprint);
        return wording != null ? wording : put(imprint);
    }

    private Wording put(Imprint imprint) {
        if (free.isEmpty()) {
            free.push(wordings.size());
            wordings.add(null);
        }
        int number = free.pop();
        Wording wording = new Wording(imprint, span, number);
        wordings.set(number, wording);
        known.put(imprint, wording);
        for (int key : imprint.keys()) {
            postings.add(key, number);
        }
        return wording;
    }

    void remove(Wording wording) {
        known.remove(wording.imprint());
        wordings.set(wording.number(), null);
        free.push(wording.number());
        for (int key : wording.imprint().keys()) {
            postings.remove(key, wording.number());
        }
    }

    /** Adds the wordings that are copies of one, itself included. */
    void addCopies(int[] keys, Comparison comparison, List<Wording> copies) {
        for (int key : keys) {
            postings.each(key, number -> {
                if (!seen.get(number)) {
                    seen.set(number);
                    Wording wording = wordings.get(number);
                    if (wording != null && comparison.holds(wording.imprint())) {
                        copies.add(wording);
                    }
                }
            });
        }
        for (int key : keys) {
            postings.each(key, seen::clear);
        }
    }
}
