package dev.parley.cli.backtest;

import dev.parley.events.alert.StoryId;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A story that a query would have been told.
 *
 * @param day of its lead: an ISO day, an ISO month or {@code unknown}
 * @param when the first moment the date of its lead can mean
 * @param articles of it that met the query
 * @param thread it belongs to; null = stands alone
 * @param rings whether it says what its thread has not said before
 */
record Hit(
        StoryId story,
        String day,
        Instant when,
        long articles,
        @Nullable String thread,
        boolean rings) {
    /** Those without a date come last. */
    static final Comparator<Hit> NEWEST_FIRST = Comparator.comparing(
                    (Hit hit) -> hit.when().equals(Instant.MAX))
            .thenComparing(Hit::when, Comparator.reverseOrder())
            .thenComparing(Hit::story);
}
