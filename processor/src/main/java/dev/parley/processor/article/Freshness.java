package dev.parley.processor.article;

import dev.parley.events.article.Metadata;
import dev.parley.events.article.Published;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Tells an article that is news from one that was observed long after its date. Only what the article carries is
 * compared, no clock.
 *
 * @param limit how long after its date an article is news
 * @param zone that makes instants of days
 */
record Freshness(Duration limit, ZoneId zone) {
    Freshness {
        if (limit.isNegative()) {
            throw new IllegalArgumentException("alerts.fresh " + limit + " is negative");
        }
    }

    /** Whether it was observed longer than the limit after the last moment its date can mean. */
    boolean isLate(Metadata metadata) {
        return latest(metadata.published())
                .filter(latest -> latest.plus(limit).isBefore(metadata.observedAt()))
                .isPresent();
    }

    private Optional<Instant> latest(Published published) {
        return switch (published) {
            case Published.At at -> Optional.of(at.value());
            case Published.On on ->
                Optional.of(on.value().plusDays(1).atStartOfDay(zone).toInstant());
            case Published.In in ->
                Optional.of(in.value().plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
            case Published.Unknown unknown -> Optional.empty();
        };
    }
}
