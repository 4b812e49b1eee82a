package dev.parley.ingest.reading;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;

/**
 * How sources are read.
 *
 * @param zone the desk's, for dates of sources that name none
 * @param floor the shortest time between two readings of a source
 * @param ceiling the longest
 * @param history how many items of a source's first reading are fetched; the rest is only remembered
 */
public record ReadingConfig(ZoneId zone, Duration floor, Duration ceiling, int history) {
    /** 5 min to 6 h, and 200 items of history. */
    public static ReadingConfig defaults(ZoneId zone) {
        return new ReadingConfig(zone, Duration.ofMinutes(5), Duration.ofHours(6), 200);
    }

    public ReadingConfig {
        Objects.requireNonNull(zone, "zone is missing");
        if (!floor.isPositive() || ceiling.compareTo(floor) < 0) {
            throw new IllegalArgumentException("interval from " + floor + " to " + ceiling + " is none");
        }
        if (history < 0) {
            throw new IllegalArgumentException("history of " + history + " items is negative");
        }
    }
}
