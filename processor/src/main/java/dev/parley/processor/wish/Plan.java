package dev.parley.processor.wish;

import static dev.parley.events.tag.Claim.State.ANNOUNCED;

import dev.parley.events.article.Arrival;
import dev.parley.events.count.Occasion;
import dev.parley.events.tag.Claim;
import dev.parley.processor.occasion.OccasionRow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one article that was fetched live says of when an occasion will be.
 *
 * @param day it is announced for, or begins; null = it will not be, or not yet
 * @param lastDay it ends; null exactly when the day is
 */
public record Plan(@Nullable LocalDate day, @Nullable LocalDate lastDay) {
    /** An occasion said to last longer is a misreading, and is taken to last so long. */
    private static final int MOST_DAYS = 7;

    private static final Plan OFF = new Plan(null, null);

    public Plan {
        if ((day == null) != (lastDay == null)) {
            throw new IllegalArgumentException("a plan from %s to %s has one end".formatted(day, lastDay));
        }
    }

    /**
     * The plan that a row tells of; empty when it tells of none. Of several days announced the latest counts: that of which
     * the same article says that it no longer holds is mostly the earlier one.
     */
    public static Optional<Plan> of(OccasionRow row) {
        if (row.arrival() != Arrival.LIVE) {
            return Optional.empty();
        }
        List<Claim> claims = row.said().stream().map(Occasion.Said::claim).toList();
        List<Claim> off = claims.stream().filter(Plan::isOff).toList();
        Optional<Plan> announced = claims.stream()
                .filter(claim -> claim.state() == ANNOUNCED && isKept(claim, off))
                .flatMap(claim -> on(claim).stream())
                .max(Comparator.comparing(Plan::end));
        return announced.or(() -> off.isEmpty() ? Optional.empty() : Optional.of(OFF));
    }

    private LocalDate end() {
        return lastDay == null ? LocalDate.MIN : lastDay;
    }

    private static boolean isOff(Claim claim) {
        return switch (claim.state()) {
            case POSTPONED, SUSPENDED, CANCELLED -> true;
            case CALLED_FOR, ANNOUNCED, HELD, READOUT, RESUMED -> false;
        };
    }

    private static boolean isKept(Claim announced, List<Claim> off) {
        return off.stream().noneMatch(claim -> String.valueOf(announced.date()).equals(claim.date()));
    }

    private static Optional<Plan> on(Claim claim) {
        return day(claim.date()).map(first -> {
            LocalDate last = day(claim.dateTo()).filter(first::isBefore).orElse(first);
            LocalDate most = first.plusDays(MOST_DAYS - 1);
            return new Plan(first, last.isAfter(most) ? most : last);
        });
    }

    /** A month is no day. */
    private static Optional<LocalDate> day(@Nullable String date) {
        try {
            return Optional.ofNullable(date).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
