package dev.parley.processor.occasion;

import java.util.List;

/**
 * Which rows an article has written to which occasions, without the words.
 *
 * @param traces in the order of the occasions' keys
 */
public record Footprint(List<Trace> traces) {
    public static final Footprint NONE = new Footprint(List.of());

    public Footprint {
        traces = traces == null ? List.of() : List.copyOf(traces);
    }

    /**
     * One row.
     *
     * @param row without its claims
     * @param digest of the row with them
     */
    public record Trace(OccasionRow row, String digest) {}

    boolean holds(String key, String digest) {
        return traces.stream()
                .anyMatch(
                        trace -> trace.row().key().equals(key) && trace.digest().equals(digest));
    }

    /** The rows here that a later footprint has no more. */
    List<OccasionRow> goneIn(Footprint later) {
        return traces.stream()
                .map(Trace::row)
                .filter(row -> later.traces.stream()
                        .noneMatch(other -> other.row().key().equals(row.key())))
                .toList();
    }
}
