package dev.parley.ingest.reading;

import dev.parley.events.source.SourceId;
import dev.parley.outside.Headers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long to wait after an answer that was of no use: twice as long each time, spread a little so that not all sources
 * of a site come back at once, and never less than the site asks for.
 */
final class Patience {
    private static final Duration MOST_ASKED = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 20;
    private static final int SPREAD = 10;

    private Patience() {}

    /**
     * @param first after the first failure
     * @param most after any number of them
     * @param attempt counted from 1
     */
    static Duration after(SourceId source, int attempt, Duration first, Duration most) {
        int doublings = Math.min(MOST_DOUBLINGS, Math.max(0, attempt - 1));
        Duration wait = first;
        for (int i = 0; i < doublings && wait.compareTo(most) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return spread(source, attempt, wait.compareTo(most) > 0 ? most : wait);
    }

    /** Up to a tenth longer, the same for the same source and number. */
    static Duration spread(SourceId source, long number, Duration wait) {
        return wait.plus(share(source, number, wait));
    }

    /** Up to a tenth shorter, the same for the same source and number. */
    static Duration early(SourceId source, long number, Duration wait) {
        return wait.minus(share(source, number, wait));
    }

    private static Duration share(SourceId source, long number, Duration wait) {
        int part = Integer.parseInt(
                        Key.of("spread", source.value(), Long.toString(number)).substring(0, 4), 16)
                % 1_000;
        return wait.dividedBy(SPREAD).multipliedBy(part).dividedBy(1_000);
    }

    /**
     * What a site asks for in {@code Retry-After} (RFC 9110 §10.2.3), in seconds or as a date; at most a day. Empty where
     * it asks for nothing, for a time that is past, or for what is no time.
     */
    static Optional<Duration> asked(Headers headers, Instant now) {
        return headers.first("retry-after")
                .flatMap(written -> read(written.strip(), now))
                .filter(Duration::isPositive)
                .map(wait -> wait.compareTo(MOST_ASKED) > 0 ? MOST_ASKED : wait);
    }

    private static Optional<Duration> read(String written, Instant now) {
        if (written.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
        }
        if (written.matches("\\d{10,}")) {
            return Optional.of(MOST_ASKED);
        }
        try {
            return Optional.of(Duration.between(
                    now,
                    ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
