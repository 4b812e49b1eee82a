package dev.parley.watch.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

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
    private static final int MOST_DAYS = 31;
    private static final int LEAP_YEAR = 2000;

    /** Whether there are such days, in a leap year if need be, and not too many for one occasion. */
    boolean exists() {
        if (day == 0) {
            return true;
        }
        When there = year == 0 ? in(LEAP_YEAR) : this;
        if (!there.lastYearMonth().isValidDay(lastDay)
                || !YearMonth.of(there.year, month).isValidDay(day)) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(there.first(), there.last());
        return days >= 0 && days <= MOST_DAYS;
    }

    private YearMonth lastYearMonth() {
        return YearMonth.of(lastMonth < month ? year + 1 : year, lastMonth);
    }

    /** The last day alone. */
    When end() {
        int in = year > 0 && lastMonth < month ? year + 1 : year;
        return new When(in, lastMonth, lastDay, lastMonth, lastDay, since, until);
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
                : lastYearMonth().atDay(lastDay);
    }

    /** ISO day or month. */
    String date() {
        return day == 0 ? YearMonth.of(year, month).toString() : first().toString();
    }
}
