package dev.parley.processor.story;

import dev.parley.events.article.Metadata;
import dev.parley.events.article.Published;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When an article was published, as exactly as it is known.
 *
 * @param order by which articles are put in order: the first instant it can mean; of an article without a date the instant it was observed at
 * @param from the first instant it can mean; of an article without a date that of the day it was observed on
 * @param to the last
 */
public record Moment(Instant order, Instant from, Instant to) {
    /** How far apart copies may be published. */
    public static final Duration APART = Duration.ofDays(3);

    public Moment {
        Objects.requireNonNull(order, "order is missing");
        Objects.requireNonNull(from, "from is missing");
        Objects.requireNonNull(to, "to is missing");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("moment ends at " + to + " before it begins at " + from);
        }
    }

    public static Moment of(Metadata metadata, ZoneId zone) {
        Published published = metadata.published();
        Instant order = published.earliest(zone);
        return switch (published) {
            case Published.At at -> new Moment(order, at.value(), at.value());
            case Published.On on -> new Moment(order, order, start(on.value().plusDays(1), zone));
            case Published.In in ->
                new Moment(order, order, start(in.value().plusMonths(1).atDay(1), zone));
            case Published.Unknown unknown -> {
                LocalDate seen = metadata.observedAt().atZone(zone).toLocalDate();
                yield new Moment(metadata.observedAt(), start(seen, zone), start(seen.plusDays(1), zone));
            }
        };
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Whether the two can lie so near each other that their articles may be copies. */
    boolean isNear(Moment other) {
        return !from.isAfter(other.to.plus(APART)) && !other.from.isAfter(to.plus(APART));
    }

    /** Whether this is too late for another to be near it. */
    boolean isLongAfter(Moment other) {
        return from.isAfter(other.to.plus(APART));
    }
}
