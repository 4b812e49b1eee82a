package dev.parley.ingest.reading;

import dev.parley.outside.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * That a page could not be had.
 *
 * @param tries how often it is tried again
 * @param asked how long the site wants to be left alone; zero = it does not say
 * @param isOfHost whether it is so with every page of its host
 */
record Missed(String reason, int tries, Duration asked, boolean isOfHost) {
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(3), Duration.ofHours(12));
    private static final int SELDOM = 2;
    private static final Duration SOON = Duration.ofMinutes(2);

    /** It makes no sense to try again. */
    static Missed never(String reason) {
        return new Missed(reason, 0, Duration.ZERO, false);
    }

    /** It hardly makes sense to try again. */
    static Missed seldom(String reason) {
        return new Missed(reason, SELDOM, Duration.ZERO, false);
    }

    /** Nobody was asked. Where it is told until when, it is of use to come back then, but not for days on end. */
    static Missed refused(Answer.Refused answer, Instant now) {
        String reason = "not asked: " + answer.reason();
        if (answer.until() == null) {
            return seldom(reason);
        }
        Duration closed = Duration.between(now, answer.until());
        boolean isLong = closed.compareTo(WAITS.getLast()) > 0;
        return new Missed(reason, isLong ? SELDOM : WAITS.size(), closed.isNegative() ? Duration.ZERO : closed, false);
    }

    static Missed failed(Answer.Failed answer) {
        String reason = "no answer of use: " + answer.reason();
        return switch (answer.cause()) {
            case SIZE -> never(reason);
            case PROTOCOL, REDIRECTS -> seldom(reason);
            case NAME, CONNECTION, TIME, TLS -> new Missed(reason, WAITS.size(), Duration.ZERO, true);
        };
    }

    static Missed declined(Answer.Declined answer, Instant now) {
        String reason = "answers " + answer.status();
        return switch (answer.status()) {
            case 410, 451 -> never(reason);
            case 429, 503 ->
                new Missed(
                        reason,
                        WAITS.size(),
                        Patience.asked(answer.headers(), now).orElse(Duration.ZERO),
                        true);
            default -> answer.status() >= 500 ? new Missed(reason, WAITS.size(), Duration.ZERO, false) : seldom(reason);
        };
    }

    /** How long to wait after so many attempts, counted from 1. */
    Duration wait(int attempt) {
        if (isSoon(attempt)) {
            return asked;
        }
        Duration usual = WAITS.get(Math.min(attempt, WAITS.size()) - 1);
        return asked.compareTo(usual) > 0 ? asked : usual;
    }

    /** Whether the wait is so short that nothing is told before. */
    boolean isSoon(int attempt) {
        return attempt == 1 && asked.isPositive() && asked.compareTo(SOON) <= 0;
    }
}
