package dev.parley.watch.claim;

import dev.parley.events.article.Published;
import dev.parley.events.tag.Claim;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a date its year: that in which it lies within {@value #NEAR} days of the publication, before it where something
 * is said to have been, after it where it is said to come. Any other year is not unmistakable, and none is given.
 */
final class Years {
    private static final int NEAR = 183;

    /** How many days late an announcement may be printed. */
    private static final int SLACK = 1;

    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;

    Years(Published published, ZoneId zone) {
        switch (published) {
            case Published.At at -> {
                earliest = at.value().atZone(zone).toLocalDate();
                latest = earliest;
            }
            case Published.On on -> {
                earliest = on.value();
                latest = earliest;
            }
            case Published.In in -> {
                earliest = in.value().atDay(1);
                latest = in.value().atEndOfMonth();
            }
            case Published.Unknown unknown -> {
                earliest = null;
                latest = null;
            }
        }
    }

    /** The date with its year; empty when that is not unmistakable. */
    Optional<When> complete(When when, Claim.State state) {
        if (when.year() > 0) {
            return Optional.of(when);
        }
        if (earliest == null || latest == null) {
            return Optional.empty();
        }
        for (int year = earliest.getYear() - 1; year <= latest.getYear() + 1; year++) {
            When candidate = when.in(year);
            if (year > 0 && year < 9999 && candidate.exists() && fits(candidate, state, earliest, latest)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Whether a date cannot be that of what is said, because it is then still to come or long past. */
    boolean contradicts(When when, Claim.State state) {
        if (earliest == null || latest == null) {
            return false;
        }
        if (when.year() == 0) {
            return complete(when, state).isEmpty() && nearest(when).isPresent();
        }
        return switch (state) {
            case HELD, READOUT, RESUMED -> when.first().isAfter(latest);
            case ANNOUNCED -> when.last().isBefore(earliest.minusDays(SLACK));
            case CALLED_FOR, POSTPONED, SUSPENDED, CANCELLED -> false;
        };
    }

    /** The date with its year, before or after the publication. */
    Optional<When> nearest(When when) {
        return complete(when, Claim.State.POSTPONED);
    }

    /** What is said in the present tense of an occasion at a date; empty where the day of publication is not known. */
    Optional<Claim.State> atPresent(When when) {
        return Optional.ofNullable(latest)
                .map(day -> when.first().isAfter(day) ? Claim.State.ANNOUNCED : Claim.State.HELD);
    }

    private static boolean fits(When when, Claim.State state, LocalDate earliest, LocalDate latest) {
        long before = ChronoUnit.DAYS.between(when.first(), latest);
        long after = ChronoUnit.DAYS.between(earliest, when.last());
        return switch (state) {
            case HELD, READOUT, RESUMED -> before >= 0 && before <= NEAR;
            case ANNOUNCED -> after >= -SLACK && after <= NEAR;
            case CALLED_FOR -> after >= 0 && after <= NEAR;
            case POSTPONED, SUSPENDED, CANCELLED -> Math.abs(before) < NEAR && Math.abs(after) < NEAR;
        };
    }
}
