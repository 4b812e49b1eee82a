package dev.parley.ingest.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first date in a short text: ISO 8601 and RFC 822 forms, numbers, and month names of many languages. A number of
 * two digits is taken for a year only behind a day and a month with points, in a short line.
 */
final class DateText {
    private static final int LONGEST = 400;
    private static final int LONGEST_SHORT = 60;
    private static final int LAST_SHORT_YEAR = 40;
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"
                    + "(?:[T ,]{1,3}(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?\\s?(Z\\b|UTC\\b|GMT\\b|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d(?!\\d))?)?");
    private static final Pattern COMPACT = Pattern.compile(
            "^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?(\\d\\d):?(\\d\\d)(?::?(\\d\\d))?(?:\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?)?$");
    private static final Pattern EPOCH = Pattern.compile("^(1\\d{9})(\\d{3})?$");
    private static final Pattern RFC = Pattern.compile(
            "(?<!\\d)(\\d{1,2}) (\\p{L}{3,9}) ((?:19|20)\\d\\d),? (\\d\\d):(\\d\\d)(?::(\\d\\d))? (Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)");
    private static final Pattern DAY_WORD_YEAR = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|º|°|-?го|-ი)?[.,]?[\\s/-]{0,3}(?:of |de |d[’'])?(\\p{L}{3,12})[.,]?[\\s,/-]{0,3}(?:de |del )?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern WORD_DAY_YEAR = Pattern.compile(
            "(\\p{L}{3,12})[.]?[\\s-]{1,3}(\\d{1,2})(?:st|nd|rd|th)?[.,]?[\\s,-]{1,3}((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_DAY_WORD =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s?წლის\\s(\\d{1,2})\\s(\\p{L}{3,12})");
    private static final Pattern YEAR_WORD_DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)[.,]?(?:\\s?წლის|\\s?թ\\.)?[\\s-]{1,2}(\\p{L}{3,12})[.,]?[\\s-](\\d{1,2})(?!\\d)");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d\\d)(?![\\d.:])");
    private static final Pattern SIGNS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern WORD_YEAR =
            Pattern.compile("(?<![\\d.]\\s|\\p{L})(\\p{L}{3,12})[.,]?\\s(?:de |del )?((?:19|20)\\d\\d)(?!\\d)");

    private final MonthNames months;
    private final boolean isMonthFirst;

    /** @param isMonthFirst whether 3/4/2019 is the fourth of March */
    DateText(MonthNames months, boolean isMonthFirst) {
        this.months = months;
        this.isMonthFirst = isMonthFirst;
    }

    /** The date; empty when there is none. */
    Optional<WrittenDate> find(String text) {
        String date = text.strip();
        date = date.length() > LONGEST ? date.substring(0, LONGEST) : date;
        if (date.length() < 6 || date.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        WrittenDate found = iso(date);
        found = found != null ? found : compact(date);
        found = found != null ? found : words(RFC, date, 3, 2, 1);
        found = found != null ? found : words(DAY_WORD_YEAR, date, 3, 2, 1);
        found = found != null ? found : words(WORD_DAY_YEAR, date, 3, 1, 2);
        found = found != null ? found : words(YEAR_DAY_WORD, date, 1, 3, 2);
        found = found != null ? found : words(YEAR_WORD_DAY, date, 1, 2, 3);
        found = found != null ? found : numbers(date);
        found = found != null || date.length() > LONGEST_SHORT ? found : shortYear(date);
        return Optional.ofNullable(found != null ? found : month(date));
    }

    private static @Nullable WrittenDate iso(String date) {
        Matcher matcher = ISO.matcher(date);
        while (matcher.find()) {
            LocalDate day = day(matcher.group(1), number(matcher.group(3)), matcher.group(4));
            if (day != null) {
                return timed(day, matcher.group(5), matcher.group(6), matcher.group(7), matcher.group(8));
            }
        }
        Matcher signs = SIGNS.matcher(date);
        LocalDate day = signs.find() ? day(signs.group(1), number(signs.group(2)), signs.group(3)) : null;
        return day == null ? null : WrittenDate.day(day);
    }

    private static @Nullable WrittenDate compact(String date) {
        Matcher epoch = EPOCH.matcher(date);
        if (epoch.find()) {
            return WrittenDate.at(
                    Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC));
        }
        Matcher matcher = COMPACT.matcher(date);
        LocalDate day = matcher.find() ? day(matcher.group(1), number(matcher.group(2)), matcher.group(3)) : null;
        return day == null ? null : timed(day, matcher.group(4), matcher.group(5), matcher.group(6), matcher.group(7));
    }

    private @Nullable WrittenDate words(Pattern pattern, String date, int year, int month, int day) {
        Matcher matcher = pattern.matcher(date);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            int number = months.number(matcher.group(month));
            LocalDate found = number == 0 ? null : day(matcher.group(year), number, matcher.group(day));
            if (found != null) {
                MatchResult match = matcher;
                return pattern == RFC
                        ? timed(found, match.group(4), match.group(5), match.group(6), match.group(7))
                        : WrittenDate.day(found);
            }
        }
        return null;
    }

    private @Nullable WrittenDate numbers(String date) {
        Matcher matcher = NUMBERS.matcher(date);
        while (matcher.find()) {
            int first = number(matcher.group(1));
            int second = number(matcher.group(3));
            boolean isSwapped = second > 12
                    || (isMonthFirst && first <= 12 && matcher.group(2).equals("/"));
            LocalDate day =
                    day(matcher.group(4), isSwapped ? first : second, Integer.toString(isSwapped ? second : first));
            if (day != null) {
                return WrittenDate.day(day);
            }
        }
        return null;
    }

    /** Numbers with points and a year of two digits, which stand for a day where the line is short. */
    private static @Nullable WrittenDate shortYear(String date) {
        Matcher matcher = SHORT_YEAR.matcher(date);
        if (!matcher.find() || number(matcher.group(3)) > LAST_SHORT_YEAR) {
            return null;
        }
        LocalDate day = day("20" + matcher.group(3), number(matcher.group(2)), matcher.group(1));
        return day == null ? null : WrittenDate.day(day);
    }

    private @Nullable WrittenDate month(String date) {
        Matcher matcher = WORD_YEAR.matcher(date);
        while (matcher.find()) {
            int number = months.number(matcher.group(1));
            if (number > 0) {
                return WrittenDate.month(YearMonth.of(number(matcher.group(2)), number));
            }
        }
        return null;
    }

    private static WrittenDate timed(
            LocalDate day,
            @Nullable String hour,
            @Nullable String minute,
            @Nullable String second,
            @Nullable String zone) {
        if (hour == null || minute == null || zone == null) {
            return WrittenDate.day(day);
        }
        try {
            LocalTime time = LocalTime.of(number(hour), number(minute), second == null ? 0 : number(second));
            ZoneOffset offset = Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
            return WrittenDate.at(OffsetDateTime.of(day, time, offset));
        } catch (DateTimeException e) {
            return WrittenDate.day(day);
        }
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        int number = number(day);
        int years = number(year);
        boolean isDay = month >= 1
                && month <= 12
                && number >= 1
                && number <= YearMonth.of(years, month).lengthOfMonth();
        return isDay ? LocalDate.of(years, month, number) : null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
