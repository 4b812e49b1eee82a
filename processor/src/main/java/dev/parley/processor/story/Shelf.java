package dev.parley.processor.story;

import dev.parley.watch.copy.Comparison;
import dev.parley.watch.copy.Imprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wordings of one span by the keys of their imprints. */
final class Shelf {
    private final Map<Imprint, Wording> wordings = new HashMap<>();
    private final Map<Integer, List<Wording>> byKey = new HashMap<>();
    private final Span span;

    Shelf(Span span) {
        this.span = span;
    }

    Span span() {
        return span;
    }

    boolean isEmpty() {
        return wordings.isEmpty();
    }

    Wording wording(Imprint imprint) {
        Wording known = wordings.get(imprint);
        if (known != null) {
            return known;
        }
        Wording wording = new Wording(imprint, span);
        wordings.put(imprint, wording);
        for (int key : imprint.keys()) {
            byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(wording);
        }
        return wording;
    }

    void remove(Wording wording) {
        wordings.remove(wording.imprint());
        for (int key : wording.imprint().keys()) {
            byKey.computeIfPresent(key, (any, list) -> {
                list.remove(wording);
                return list.isEmpty() ? null : list;
            });
        }
    }

    /** The wordings that are copies of one, itself included. */
    List<Wording> copies(Imprint imprint, Comparison comparison) {
        Set<Wording> candidates = new LinkedHashSet<>();
        for (int key : imprint.keys()) {
            candidates.addAll(byKey.getOrDefault(key, List.of()));
        }
        return candidates.stream()
                .filter(wording -> comparison.holds(wording.imprint()))
                .toList();
    }
}
