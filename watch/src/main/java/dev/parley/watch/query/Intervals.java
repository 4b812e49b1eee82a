package dev.parley.watch.query;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Reads intervals as ISO 8601 writes them; a day, month or year stands for all of it. */
final class Intervals {
    private static final String OPEN = "..";
    private static final int YEAR = 4;

    private final String query;
    private final Clause place;

    private Intervals(String query, Clause place) {
        this.query = query;
        this.place = place;
    }

    /** Whether a word is meant to be one: it has a slash, and a date beside it. */
    static boolean isOne(String word) {
        int slash = word.indexOf('/');
        return slash >= 0 && (isSide(word.substring(0, slash)) || isSide(word.substring(slash + 1)));
    }

    private static boolean isSide(String word) {
        return word.equals(OPEN) || isDate(word);
    }

    /** Whether a word is a day, month or year, or means to be. */
    static boolean isDate(String word) {
        return beginsWithYear(word) && (word.length() == YEAR || word.charAt(YEAR) == '-');
    }

    static boolean beginsWithYear(String word) {
        if (word.length() < YEAR) {
            return false;
        }
        for (int i = 0; i < YEAR; i++) {
            if (!Numbers.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** An interval, or a date that is one. */
    static Interval read(String query, String text, Clause place) {
        Intervals reader = new Intervals(query, place);
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return reader.between(text.substring(0, slash), text.substring(slash + 1));
        }
        Moment date = reader.moment(text);
        if (date instanceof Moment.Exact) {
            throw reader.error("the instant " + text + " has no end", "write " + text + "/PT24H or " + text + "/..");
        }
        return Moment.between(date, date);
    }

    private Interval between(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            throw error(
                    "the interval leaves one side empty",
                    "write " + (left.isEmpty() ? OPEN : left) + "/" + (right.isEmpty() ? OPEN : right));
        }
        boolean before = left.startsWith("P");
        boolean after = right.startsWith("P");
        if ((before || left.equals(OPEN)) && (after || right.equals(OPEN))) {
            throw error("the interval " + left + "/" + right + " names no date", "write date:* for any date");
        }
        if (after) {
            Moment start = moment(left);
            return Moment.between(start, counted(start, right, true));
        }
        if (before) {
            Moment end = moment(right);
            return Moment.between(counted(end, left, false), end);
        }
        Moment start = left.equals(OPEN) ? null : moment(left);
        Moment end = right.equals(OPEN) ? null : moment(right);
        if (start != null && end != null && !isInOrder(start, end)) {
            throw error(left + "/" + right + " ends before it begins", "did you mean " + right + "/" + left + "?");
        }
        return Moment.between(start, end);
    }

    private static boolean isInOrder(Moment start, Moment end) {
        boolean comparable = start.getClass() == end.getClass();
        return !comparable || start.begin().isBefore(end.end());
    }

    private Moment moment(String text) {
        try {
            return Moment.of(text).checked();
        } catch (DateTimeException e) {
            boolean instant = text.indexOf('T') >= 0;
            throw error(
                    Shown.quoted(text) + (instant ? " is no instant with an offset" : " is no date"),
                    instant
                            ? "write 2014-06-19T10:00Z or 2014-06-19T14:00+04:00"
                            : "write 2014, 2014-06, 2014-06-19 or 2014-06-19T10:00Z");
        }
    }

    private Moment counted(Moment from, String length, boolean onwards) {
        try {
            Lengths counted = Lengths.of(length);
            return (onwards ? from.after(counted) : from.before(counted)).checked();
        } catch (DateTimeException | ArithmeticException e) {
            throw error(
                    Shown.quoted(length) + " is no length of time that can be counted from there",
                    "write P7D, P1M or P1Y beside a day, PT12H beside an instant such as 2014-06-19T10:00Z");
        }
    }

    private QueryException error(String why, @Nullable String suggestion) {
        return new QueryException(query, place, why, suggestion);
    }
}
