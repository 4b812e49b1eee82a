package dev.parley.acceptance.fetch;

import java.time.Duration;
import java.util.Map;

/**
 * How often the program is told to ask.
 *
 * @param floor the least time between two readings of a source
 * @param ceiling the most
 * @param gap the least time between two requests of a host
 */
public record Manner(Duration floor, Duration ceiling, Duration gap) {
    /** As environment variables. */
    Map<String, String> settings() {
        return Map.of(
                "PARLEY_INGEST_FLOOR", milliseconds(floor),
                "PARLEY_INGEST_CEILING", milliseconds(ceiling),
                "PARLEY_INGEST_GAP", milliseconds(gap));
    }

    private static String milliseconds(Duration time) {
        return time.toMillis() + "ms";
    }
}
