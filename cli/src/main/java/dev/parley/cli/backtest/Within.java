package dev.parley.cli.backtest;

import dev.parley.events.article.Published;
import dev.parley.watch.query.Interval;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Days that are shown, in a zone; without a first and last day, all of them and what has no date. */
public record Within(Interval interval, ZoneId zone) {
    /**
     * Days from one to another, both among them.
     *
     * @param first null = from the beginning
     * @param last null = to the end
     */
    public static Within days(@Nullable LocalDate first, @Nullable LocalDate last, ZoneId zone) {
        return new Within(new Interval(first, last, null, null), zone);
    }

    private boolean isEverything() {
        return interval.firstDay() == null && interval.lastDay() == null;
    }

    boolean holds(Published published) {
        return isEverything() || interval.holds(published, zone);
    }

    /** Whether nobody can say if it lies in it. */
    boolean isOpen(Published published) {
        return !isEverything() && published instanceof Published.Unknown;
    }
}
