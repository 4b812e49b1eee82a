package dev.parley.ingest.reading;

import dev.parley.events.source.SourceId;
import dev.parley.outside.Headers;
import dev.parley.outside.RetryAfter;
import java.time.Duration;
import java.time.Instant;
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
        return RetryAfter.of(headers, now, MOST_ASKED).map(until -> Duration.between(now, until));
    }

    /** The time until then, but no less and no more than that. */
    static Duration until(Instant then, Duration least, Duration most, Instant now) {
        Duration wait = Duration.between(now, then);
        if (wait.compareTo(least) < 0) {
            return least;
        }
        return wait.compareTo(most) > 0 ? most : wait;
    }
}
