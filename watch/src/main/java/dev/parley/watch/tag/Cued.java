package dev.parley.watch.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in a text which cues stand. */
final class Cued {
    private final Map<Cue, List<Hit<Cue>>> hits = new EnumMap<>(Cue.class);
    private final Map<Cue, Map<Integer, Integer>> lasts = new EnumMap<>(Cue.class);
    private final Map<Cue, BitSet> covered = new EnumMap<>(Cue.class);

    void add(Cue cue, int first, int last) {
        switch (cue) {
            case LINK, AGAIN ->
                lasts.computeIfAbsent(cue, each -> new HashMap<>()).merge(first, last, Math::max);
            case FILLER, BREAK, BAR, AIDE, RELATIVE -> {}
            default -> hits.computeIfAbsent(cue, each -> new ArrayList<>()).add(new Hit<>(cue, first, last));
        }
        covered.computeIfAbsent(cue, each -> new BitSet()).set(first, last + 1);
    }

    /** All places of a cue that is asked for by place, in order. */
    List<Hit<Cue>> of(Cue cue) {
        return hits.getOrDefault(cue, List.of());
    }

    /** The last word of the longest phrase of a link or of the one who spoke last that begins at a word; -1 when none does. */
    int lastFrom(Cue cue, int first) {
        return lasts.getOrDefault(cue, Map.of()).getOrDefault(first, -1);
    }

    /** Whether a word is part of a phrase with this cue. */
    boolean covers(Cue cue, int word) {
        BitSet words = covered.get(cue);
        return words != null && words.get(word);
    }
}
