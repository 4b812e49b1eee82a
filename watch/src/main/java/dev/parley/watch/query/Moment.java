package dev.parley.watch.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One side of an interval as somebody wrote it. */
sealed interface Moment {
    /** No article is older. */
    int FIRST_YEAR = 1;

    /** No article is younger. */
    int LAST_YEAR = 9999;

    /** Where it begins; days as those of UTC. */
    Instant begin();

    /** Where it is over; days as those of UTC. */
    Instant end();

    /** Days: a day, a month or a year. */
    record Days(LocalDate first, LocalDate last) implements Moment {
        @Override
        public Instant begin() {
            return first.atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        @Override
        public Instant end() {
            return last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    /** An instant with the offset that it was written with. */
    record Exact(OffsetDateTime written) implements Moment {
        @Override
        public Instant begin() {
            return written.toInstant();
        }

        @Override
        public Instant end() {
            return written.toInstant();
        }
    }

    /** Reads one; throws {@link DateTimeException} when it is none. */
    static Moment of(String text) {
        if (text.indexOf('T') >= 0) {
            return new Exact(OffsetDateTime.parse(text));
        }
        if (text.length() == "2014".length() && Intervals.beginsWithYear(text)) {
            LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
            return new Days(first, first.plusYears(1).minusDays(1));
        }
        if (text.length() == "2014-06".length()) {
            YearMonth month = YearMonth.parse(text);
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(text);
        return new Days(day, day);
    }

    /** This moment, if it lies in the years that articles can be of; throws {@link DateTimeException} otherwise. */
    default Moment checked() {
        int first = year(begin());
        int last = year(end().minusNanos(1));
        if (first < FIRST_YEAR || last > LAST_YEAR) {
            throw new DateTimeException("the years " + first + " to " + last + " are out of range");
        }
        return this;
    }

    private static int year(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).getYear();
    }

    /** From one to the other; null = open. */
    static Interval between(@Nullable Moment start, @Nullable Moment end) {
        return new Interval(
                start instanceof Days days ? days.first() : null,
                end instanceof Days days ? days.last() : null,
                start instanceof Exact exact ? exact.begin() : null,
                end instanceof Exact exact ? exact.end() : null);
    }

    /** The moment that ends what begins here and lasts so long. */
    default Moment after(Lengths length) {
        return switch (this) {
            case Days days -> {
                LocalDate last = days.first.plus(length.wholeDays()).minusDays(1);
                yield new Days(last, last);
            }
            case Exact exact -> new Exact(exact.written.plus(length.days()).plus(length.hours()));
        };
    }

    /** The moment that begins what ends here and lasts so long. */
    default Moment before(Lengths length) {
        return switch (this) {
            case Days days -> {
                LocalDate first = days.last.plusDays(1).minus(length.wholeDays());
                yield new Days(first, first);
            }
            case Exact exact -> new Exact(exact.written.minus(length.hours()).minus(length.days()));
        };
    }
}
