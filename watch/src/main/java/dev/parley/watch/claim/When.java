package dev.parley.watch.claim;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, some days or a month, as written.
 *
 * @param year 0 = not written
 * @param day 0 = the month alone is written
 * @param lastMonth of the last day
 * @param lastDay the day itself where it is only one
 * @param since whether a word before it says that it is another day than that of the occasion
 * @param until whether that word may lead to the new date of what is moved
 */
record When(int year, int month, int day, int lastMonth, int lastDay, boolean since, boolean until) {
    /** Whether there are such days, in a leap year if need be. */
    boolean exists() {
        int in = year == 0 ? 2000 : year;
        return day == 0
                || (YearMonth.of(in, month).isValidDay(day)
                        && YearMonth.of(in, lastMonth).isValidDay(lastDay)
                        && (month != lastMonth || day <= lastDay));
    }

    When in(int known) {
        return new When(known, month, day, lastMonth, lastDay, since, until);
    }

    /** The first day it can mean. */
    LocalDate first() {
        return day == 0 ? YearMonth.of(year, month).atDay(1) : LocalDate.of(year, month, day);
    }

    /** The last day it can mean. */
    LocalDate last() {
        return day == 0
                ? YearMonth.of(year, month).atEndOfMonth()
                : LocalDate.of(lastMonth < month ? year + 1 : year, lastMonth, lastDay);
    }

    /** ISO day or month. */
    String date() {
        return day == 0 ? YearMonth.of(year, month).toString() : first().toString();
    }
}
