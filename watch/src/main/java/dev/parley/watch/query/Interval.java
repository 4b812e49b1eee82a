package dev.parley.watch.query;

import dev.parley.events.article.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Days, or instants, from one to another. An article lies in it if every moment that its date can mean does; one without a
 * date lies in none.
 *
 * @param firstDay null = an instant is given, or it is open
 * @param lastDay a day that is in it; null = an instant is given, or it is open
 * @param from null = a day is given, or it is open
 * @param until an instant that is not in it any more; null = a day is given, or it is open
 */
public record Interval(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** Whether a date lies wholly in it. A day is held against days, an instant against days of the zone. */
    public boolean holds(Published published, ZoneId zone) {
        return switch (published) {
            case Published.At at -> holds(at.value(), at.value().plusNanos(1), zone);
            case Published.On on -> holds(on.value(), on.value(), zone);
            case Published.In in -> holds(in.value().atDay(1), in.value().atEndOfMonth(), zone);
            case Published.Unknown unknown -> false;
        };
    }

    private boolean holds(LocalDate first, LocalDate last, ZoneId zone) {
        return (firstDay == null || !first.isBefore(firstDay))
                && (lastDay == null || !last.isAfter(lastDay))
                && (from == null || !start(first, zone).isBefore(from))
                && (until == null || !start(last.plusDays(1), zone).isAfter(until));
    }

    private boolean holds(Instant first, Instant end, ZoneId zone) {
        return (firstDay == null || !first.isBefore(start(firstDay, zone)))
                && (lastDay == null || first.isBefore(start(lastDay.plusDays(1), zone)))
                && (from == null || !first.isBefore(from))
                && (until == null || !end.isAfter(until));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
