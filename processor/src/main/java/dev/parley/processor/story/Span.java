package dev.parley.processor.story;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** A stretch of time in which the moments of many articles lie: a day of instants, or what one date can mean. */
record Span(Instant from, Instant to, Kind kind) implements Comparable<Span> {
    /** No date means more than this. */
    static final Duration LONGEST = Duration.ofDays(32);

    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::from).thenComparing(Span::to).thenComparing(Span::kind);

    enum Kind {
        INSTANTS,
        DATE,
        OBSERVED
    }

    static Span of(Moment moment) {
        if (moment.from().equals(moment.to())) {
            Instant day = moment.from().truncatedTo(ChronoUnit.DAYS);
            return new Span(day, day.plus(Duration.ofDays(1)), Kind.INSTANTS);
        }
        return new Span(moment.from(), moment.to(), moment.order().equals(moment.from()) ? Kind.DATE : Kind.OBSERVED);
    }

    boolean isOfInstants() {
        return kind == Kind.INSTANTS;
    }

    /** Whether moments in it can be near another. */
    boolean isNear(Moment moment) {
        return !from.isAfter(moment.to().plus(Moment.APART))
                && !to.isBefore(moment.from().minus(Moment.APART));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
