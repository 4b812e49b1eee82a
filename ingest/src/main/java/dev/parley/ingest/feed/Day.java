package dev.parley.ingest.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a month where no day is told.
 *
 * @param day null = only the month is known
 */
record Day(YearMonth month, @Nullable LocalDate day) {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d-])(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{4})(\\d\\d)(\\d\\d)(?!\\d)");
    private static final Pattern ORDINAL = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{3})(?!\\d)");
    private static final Pattern WEEK = Pattern.compile("(?<!\\d)\\d{4}-W\\d\\d-[1-7]");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}']+|\\d+");

    /** The day written somewhere in a text without a time; empty when there is none or it could be two. */
    static Optional<Day> read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            int year = Integer.parseInt(yearFirst.group(1));
            int month = Integer.parseInt(yearFirst.group(3));
            return Optional.of(
                    yearFirst.group(4) == null
                            ? new Day(YearMonth.of(year, month), null)
                            : of(year, month, Integer.parseInt(yearFirst.group(4))));
        }
        Matcher ordinal = ORDINAL.matcher(text);
        if (ordinal.find()) {
            return Optional.of(
                    of(LocalDate.ofYearDay(Integer.parseInt(ordinal.group(1)), Integer.parseInt(ordinal.group(2)))));
        }
        Matcher week = WEEK.matcher(text);
        if (week.find()) {
            return Optional.of(of(LocalDate.parse(week.group(), DateTimeFormatter.ISO_WEEK_DATE)));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.find()) {
            return Optional.of(of(
                    Integer.parseInt(compact.group(1)),
                    Integer.parseInt(compact.group(2)),
                    Integer.parseInt(compact.group(3))));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        return yearLast.find() ? yearLast(yearLast) : words(text);
    }

    /** Points are written with the day first everywhere; strokes either way, so that only a day above 12 tells. */
    private static Optional<Day> yearLast(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        int year = year(found.group(4));
        if (found.group(2).equals(".") || first > 12 || first == second) {
            return Optional.of(of(year, second, first));
        }
        return second > 12 ? Optional.of(of(year, first, second)) : Optional.empty();
    }

    private static Optional<Day> words(String text) {
        Month month = null;
        List<String> numbers = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(word);
            } else {
                // The last, since "mar." before the day is a Tuesday in three languages
                month = MonthNames.read(word).orElse(month);
            }
        }
        if (month == null || numbers.isEmpty() || numbers.size() > 2) {
            return Optional.empty();
        }
        if (numbers.size() == 1) {
            String year = numbers.getFirst();
            return year.length() == 4
                    ? Optional.of(new Day(YearMonth.of(Integer.parseInt(year), month), null))
                    : Optional.empty();
        }
        boolean isYearFirst = numbers.getFirst().length() > 2;
        String day = numbers.get(isYearFirst ? 1 : 0);
        String year = numbers.get(isYearFirst ? 0 : 1);
        return day.length() > 2 || year.length() > 4
                ? Optional.empty()
                : Optional.of(of(year(year), month.getValue(), Integer.parseInt(day)));
    }

    private static Day of(int year, int month, int day) {
        return of(LocalDate.of(year, month, day));
    }

    private static Day of(LocalDate day) {
        if (day.getYear() < 1) {
            throw new DateTimeException("there is no year " + day.getYear());
        }
        return new Day(YearMonth.from(day), day);
    }

    /** Years of two and three digits as RFC 5322 §4.3 reads them. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 3) {
            return year;
        }
        return digits.length() == 2 && year < 50 ? 2000 + year : 1900 + year;
    }
}
