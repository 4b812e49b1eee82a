package dev.parley.watch.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * A length of time as ISO 8601 writes it: {@code P7D}, {@code PT12H}, {@code P1DT12H}.
 *
 * @param days and longer, by the calendar
 * @param hours and less
 */
record Lengths(Period days, Duration hours) {
    /** Throws {@link DateTimeException} when it is none, or is not positive. */
    static Lengths of(String text) {
        int time = text.indexOf('T');
        String date = time < 0 ? text : text.substring(0, time);
        Period days = date.equals("P") ? Period.ZERO : Period.parse(date);
        Duration hours = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
        if (text.indexOf('-') >= 0 || (days.isZero() && hours.isZero())) {
            throw new DateTimeException(text + " is not positive");
        }
        return new Lengths(days, hours);
    }

    /** What is added to a day; throws {@link DateTimeException} when there are hours in it. */
    Period wholeDays() {
        if (!hours.isZero()) {
            throw new DateTimeException("hours are not counted from a day");
        }
        return days;
    }

    /** The same wherever it begins; throws {@link DateTimeException} when there are months in it. */
    Duration fixed() {
        if (days.toTotalMonths() != 0) {
            throw new DateTimeException("a month has no one length");
        }
        return hours.plusDays(days.get(ChronoUnit.DAYS));
    }
}
