package dev.parley.outside.manners;

import dev.parley.outside.Answer;
import dev.parley.outside.WebAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The robots.txt of every site asked lately, each fetched when it is first wanted and again after a day.
 *
 * <p>While it cannot be had, nothing of the site is visited, and it is tried again ever more rarely; a copy from before
 * is used meanwhile (RFC 9309 §2.4). A site has none if it says so by any 4xx but 429 (§2.3.1.3), or leads in circles.
 */
final class RobotsFiles {
    /** What is beyond is ignored (RFC 9309 §2.5). */
    static final int MOST_BYTES = 500 << 10;

    static final Duration KEPT = Duration.ofHours(24);
    static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    static final Duration LAST_RETRY = Duration.ofHours(1);

    private static final int SITES = 5000;
    private static final long ALL_BYTES = 16 << 20;

    private final String product;
    private final Clock clock;
    private final Map<String, Site> sites = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    RobotsFiles(String product, Clock clock) {
        this.product = product;
        this.clock = clock;
    }

    /** What a site says, asked for in this way if need be. */
    Site.State of(WebAddress.Visitable address, Way way) throws InterruptedException {
        Site site = site(address.origin());
        site.lock.lockInterruptibly();
        try {
            Site.State known = site.state;
            if (known != null && clock.instant().isBefore(known.until())) {
                return known;
            }
            URI robots = URI.create(address.origin() + "/robots.txt");
            Site.State asked = state(known, way.beginning(robots, MOST_BYTES), address);
            site.state = asked;
            weigh(asked, known);
            return asked;
        } finally {
            site.lock.unlock();
        }
    }

    private Site.State state(Site.@Nullable State before, Answer answer, WebAddress.Visitable address) {
        Instant now = clock.instant();
        return switch (answer) {
            case Answer.Fetched fetched -> Site.State.good(Rules.read(address, fetched.body(), product), now);
            case Answer.Declined declined ->
                declined.status() >= 500 || declined.status() == 429
                        ? Site.State.bad(before, answer, now)
                        : Site.State.good(Rules.open(), now);
            case Answer.Failed failed ->
                failed.cause() == Answer.Cause.REDIRECTS
                        ? Site.State.good(Rules.open(), now)
                        : Site.State.bad(before, answer, now);
            case Answer.Refused refused -> Site.State.bad(before, answer, now);
            case Answer.NotModified none -> Site.State.bad(before, answer, now);
        };
    }

    private Site site(String origin) {
        synchronized (sites) {
            return sites.computeIfAbsent(origin, key -> new Site());
        }
    }

    /** Forgets the sites not asked for longest when there are too many, or what they say is too long. */
    private void weigh(Site.State now, Site.@Nullable State before) {
        synchronized (sites) {
            bytes += now.bytes() - (before == null ? 0 : before.bytes());
            var eldest = sites.values().iterator();
            while ((sites.size() > SITES || bytes > ALL_BYTES) && sites.size() > 1) {
                Site.State state = eldest.next().state;
                bytes -= state == null ? 0 : state.bytes();
                eldest.remove();
            }
        }
    }

    /** How a file is asked for. */
    @FunctionalInterface
    interface Way {
        Answer beginning(URI address, int bytes) throws InterruptedException;
    }

    /** One site. */
    static final class Site {
        final ReentrantLock lock = new ReentrantLock();
        volatile @Nullable State state;

        /**
         * What is known of it.
         *
         * @param until when it is asked again
         * @param failures in a row
         */
        record State(Rules rules, Instant until, int failures) {
            static State good(Rules.Known rules, Instant now) {
                return new State(rules, now.plus(KEPT), 0);
            }

            static State bad(@Nullable State before, Answer answer, Instant now) {
                int failures = before == null ? 1 : before.failures + 1;
                Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 10));
                Instant until = answer instanceof Answer.Refused refused && refused.until() != null
                        ? refused.until()
                        : now.plus(pause.compareTo(LAST_RETRY) < 0 ? pause : LAST_RETRY);
                Rules rules =
                        before != null && before.rules instanceof Rules.Known copy ? copy : new Rules.Unknown(answer);
                return new State(rules, until, failures);
            }

            int bytes() {
                return rules instanceof Rules.Known known ? known.bytes() : 0;
            }
        }
    }
}
