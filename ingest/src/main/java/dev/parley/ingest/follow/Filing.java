package dev.parley.ingest.follow;

import java.util.List;

/**
 * What belongs together: all of it is written or nothing.
 *
 * @param written what follows once it is; never called otherwise
 */
record Filing(List<Line> lines, Runnable written) {
    Filing {
        lines = List.copyOf(lines);
    }

    /** How much is written, in bytes. */
    long bytes() {
        return lines.stream()
                .map(Line::value)
                .mapToLong(value -> value == null ? 0 : value.length)
                .sum();
    }
}
