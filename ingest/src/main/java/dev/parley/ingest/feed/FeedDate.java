package dev.parley.ingest.feed;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as feeds write it: RFC 822 and 5322, RFC 3339, the W3C's profile of ISO 8601, and what is usually written
 * instead. The parts are looked for one by one, since feeds leave out, double and misspell any of them; what could mean
 * two days is none. A wrong weekday is passed over.
 *
 * @param date {@link Published.In} a month, {@link Published.On} a day, or {@link Published.At} an instant
 * @param lacksZone true when there is a time and nothing says whose, so that it was read as its day
 */
record FeedDate(Published date, boolean lacksZone) {
    private static final int LONGEST = 200;
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:+-])(\\d{1,2}):(\\d{2})(?::(\\d{1,2})(?:[.,](\\d{1,12}))?)?(?:\\s*([aApP])\\.?[mM]\\b\\.?)?");
    private static final Pattern COMPACT =
            Pattern.compile("^(\\d{4}-?\\d\\d-?\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)?(?!\\d)");

    /**
     * Reads a date; empty when it is none.
     *
     * @param zone of the source, for a time that names none
     */
    static Optional<FeedDate> read(String written, Provenance provenance, @Nullable ZoneId zone) {
        String text = Characters.cut(written, LONGEST)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        try {
            Matcher epoch = EPOCH.matcher(text);
            if (epoch.matches()) {
                return Optional.of(new FeedDate(
                        new Published.At(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))), provenance, List.of()),
                        false));
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.find()) {
                String seconds = compact.group(4) == null ? "00" : compact.group(4);
                text = "%s %s:%s:%s %s"
                        .formatted(
                                compact.group(1),
                                compact.group(2),
                                compact.group(3),
                                seconds,
                                text.substring(compact.end()));
            }
            return timed(text, provenance, zone);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<FeedDate> timed(String text, Provenance provenance, @Nullable ZoneId zone) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return Day.read(text).map(day -> new FeedDate(whole(day, provenance), false));
        }
        String before = text.substring(0, time.start());
        String after = text.substring(time.end());
        Optional<ZoneId> named = Zone.read(after);
        Optional<Day> found = Day.read(before + " " + Zone.without(after));
        if (found.isEmpty() || found.get().day() == null) {
            return found.map(month -> new FeedDate(whole(month, provenance), false));
        }
        LocalDate day = found.get().day();
        Optional<LocalDateTime> local = local(day, time);
        ZoneId whose = named.orElse(zone);
        if (local.isEmpty() || whose == null) {
            return Optional.of(new FeedDate(
                    new Published.On(day, provenance, List.of(new Published.Candidate(text, provenance))), true));
        }
        Instant instant = local.get().atZone(whose).toInstant();
        return Optional.of(new FeedDate(new Published.At(instant, provenance, List.of()), false));
    }

    /** The time on its day; empty when there is no such time. 24:00 is the next day's midnight, a leap second is 59. */
    private static Optional<LocalDateTime> local(LocalDate day, Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        String half = time.group(5);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        if (hour == 24 && minute == 0 && second == 0) {
            return Optional.of(day.plusDays(1).atStartOfDay());
        }
        if (hour > 23 || minute > 59 || second > 60) {
            return Optional.empty();
        }
        String fraction = time.group(4) == null ? "" : time.group(4);
        int nanos = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        return Optional.of(day.atTime(LocalTime.of(hour, minute, Math.min(59, second), nanos)));
    }

    private static Published whole(Day day, Provenance provenance) {
        LocalDate date = day.day();
        return date == null
                ? new Published.In(day.month(), provenance, List.of())
                : new Published.On(date, provenance, List.of());
    }
}
