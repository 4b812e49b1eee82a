package dev.parley.outside;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a site wants to be asked again (RFC 9110 §10.2.3). */
public final class RetryAfter {
    /** A host is closed for everybody no longer than this. */
    public static final Duration LONGEST = Duration.ofHours(6);

    private static final Pattern SECONDS = Pattern.compile("\\+?(\\d+)(\\.\\d*)?");

    /** The three forms of RFC 9110 §5.6.7, without the day of the week, which is often wrong. */
    private static final List<DateTimeFormatter> DATES = List.of(
            format("d MMM uuuu HH:mm:ss"),
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 4, 2000)
                    .appendPattern(" HH:mm:ss")
                    .toFormatter(Locale.US),
            format("MMM d HH:mm:ss uuuu"));

    private RetryAfter() {}

    /** The instant named, at most six hours from now; empty = none, or one that is over. */
    public static Optional<Instant> of(Headers headers, Instant now) {
        return of(headers, now, LONGEST);
    }

    /** The instant named, at most so long from now; empty = none, or one that is over. */
    public static Optional<Instant> of(Headers headers, Instant now, Duration longest) {
        return headers.first("retry-after")
                .flatMap(text -> read(text.strip(), now, longest))
                .filter(instant -> instant.isAfter(now))
                .map(instant -> instant.isAfter(now.plus(longest)) ? now.plus(longest) : instant);
    }

    private static Optional<Instant> read(String text, Instant now, Duration longest) {
        Matcher seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            String digits = seconds.group(1);
            return Optional.of(digits.length() > 9 ? now.plus(longest) : now.plusSeconds(Long.parseLong(digits)));
        }
        String date = text.replaceFirst("^\\p{Alpha}+,?\\s+", "")
                .replaceFirst("(?i)\\s*(GMT|UTC|Z|\\+0000)$", "")
                .replaceAll("\\s+", " ");
        return DATES.stream().flatMap(format -> date(date, format).stream()).findFirst();
    }

    private static Optional<Instant> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.parse(text, format).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US);
    }
}
