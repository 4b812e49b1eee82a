package dev.parley.watch.claim;

import dev.parley.watch.text.Gap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds dates: a day, some days or a month, with or without a year. A weekday or a year alone is none. */
final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Line line;
    private int at;

    private Dates(Line line) {
        this.line = line;
    }

    static List<Spot<When>> in(Line line) {
        List<Spot<When>> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Spot<When> date = new Dates(line).from(i);
            if (date != null) {
                if (date.thing().exists() || isMove(line, date)) {
                    found.add(date);
                }
                i = date.last();
            }
        }
        return found;
    }

    /** "from 4 March to 20 June", which only of what is moved can be said. */
    private static boolean isMove(Line line, Spot<When> date) {
        return line.is(date.first() - 1, Role.FROM) && date.thing().end().exists();
    }

    private @Nullable Spot<When> from(int first) {
        at = first;
        int year = 0;
        if (isYear(at) && line.is(at + 1, Role.YEAR)) {
            year = line.number(at);
            at += 2;
        }
        When when = numeric();
        when = when == null ? dayFirst() : when;
        when = when == null ? monthFirst() : when;
        if (when == null) {
            return null;
        }
        if (year > 0) {
            when = when.in(year);
        } else if (when.year() == 0 && isYear(at) && follows(at)) {
            when = when.lastMonth() < when.month() ? when.in(line.number(at) - 1) : when.in(line.number(at));
            at++;
            if (line.is(at, Role.YEAR)) {
                at++;
            }
        }
        int start = first;
        while (isPartOfMonth(start - 1)) {
            start--;
        }
        while (isPartOfMonth(at)) {
            at++;
        }
        return new Spot<>(led(when, start), start, at - 1);
    }

    /** "mid", "early": what tells no more than the month does. */
    private boolean isPartOfMonth(int word) {
        return line.is(word, Role.MONTH_LEAD) && !line.is(word, Role.PREPOSITION);
    }

    /** 05.11.2024 */
    private @Nullable When numeric() {
        int day = line.number(at);
        int month = line.number(at + 1);
        if (isDay(day)
                && month >= 1
                && month <= 12
                && isYear(at + 2)
                && line.gap(at + 1) == Gap.PERIOD
                && line.gap(at + 2) == Gap.PERIOD) {
            int year = line.number(at + 2);
            at += 3;
            return new When(year, month, day, month, day, false, false);
        }
        return null;
    }

    /** 5 November, 5-6 November, 30 November - 1 December, the 5th of November */
    private @Nullable When dayFirst() {
        int next = at;
        int day = day(next);
        if (day == 0) {
            return null;
        }
        next = afterDay(next);
        int lastDay = day;
        int other = joined(next);
        if (day(other) > 0 && afterDay(other) < line.size()) {
            lastDay = day(other);
            next = afterDay(other);
        }
        if (line.is(next, Role.LINK) && line.month(next + 1) > 0) {
            next++;
        }
        int month = line.month(next);
        if (month == 0) {
            return null;
        }
        at = next + 1;
        other = joined(at);
        if (lastDay == day && day(other) > 0 && line.month(afterDay(other)) > 0) {
            int lastMonth = line.month(afterDay(other));
            lastDay = day(other);
            at = afterDay(other) + 1;
            return new When(0, month, day, lastMonth, lastDay, false, false);
        }
        return new When(0, month, day, month, lastDay, false, false);
    }

    /** November 5, November 5-6, November 30 - December 1; July alone where a word before or in it says "in" */
    private @Nullable When monthFirst() {
        int month = line.month(at);
        if (month == 0) {
            return null;
        }
        int first = at;
        int day = day(at + 1);
        if (day > 0 && line.isLatin(at) && line.gap(at + 1) != Gap.BREAK) {
            at = afterDay(at + 1);
            int other = joined(at);
            if (day(other) > 0 && line.month(afterDay(other)) == 0) {
                int lastDay = day(other);
                at = afterDay(other);
                return new When(0, month, day, month, lastDay, false, false);
            }
            if (line.month(other) > 0 && day(other + 1) > 0) {
                int lastMonth = line.month(other);
                int lastDay = day(other + 1);
                at = afterDay(other + 1);
                return new When(0, month, day, lastMonth, lastDay, false, false);
            }
            return new When(0, month, day, month, day, false, false);
        }
        boolean isLed = line.is(first - 1, Role.MONTH_LEAD)
                || line.is(first + 1, Role.MONTH_LEAD)
                || line.grammar().isWithin(line.text(first))
                || line.number(first - 1) >= FIRST_YEAR
                || line.is(first - 1, Role.YEAR);
        if (!isLed) {
            return null;
        }
        at = first + 1;
        return new When(0, month, 0, month, 0, false, false);
    }

    private When led(When when, int first) {
        boolean range = when.lastDay() != when.day() || when.lastMonth() != when.month();
        boolean since = line.is(first - 1, Role.SINCE) && !(range && line.is(first - 1, Role.FROM));
        return new When(
                when.year(),
                when.month(),
                when.day(),
                when.lastMonth(),
                when.lastDay(),
                since,
                since && (line.is(first - 1, Role.TO) || line.is(first - 1, Role.MONTH_LEAD)));
    }

    /** Where the other end of a range may begin. */
    private int joined(int next) {
        if (next < line.size() && line.gap(next) == Gap.HYPHEN) {
            return next;
        }
        return line.is(next, Role.AND) || line.is(next, Role.TO) ? next + 1 : line.size();
    }

    private int day(int word) {
        int number = line.number(word);
        if (isDay(number)) {
            return number;
        }
        return line.ordinals().stream()
                .filter(each -> each.first() == word
                        && isDay(each.thing())
                        && Character.isDigit(line.text(word).charAt(0)))
                .map(Spot::thing)
                .findFirst()
                .orElse(0);
    }

    private int afterDay(int word) {
        return line.number(word) >= 0 && !line.is(word + 1, Role.SUFFIX)
                ? word + 1
                : line.ordinals().stream()
                        .filter(each -> each.first() == word)
                        .mapToInt(each -> each.last() + 1)
                        .findFirst()
                        .orElse(word + 1);
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    private boolean isYear(int word) {
        int number = line.number(word);
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private boolean follows(int word) {
        return line.gap(word) == Gap.SPACE || line.gap(word) == Gap.COMMA;
    }
}
