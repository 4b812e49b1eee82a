package dev.parley.outside.manners;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Whose turn it is at which host: one request at a time, and a pause after each.
 *
 * <p>Nobody holds the turns of two hosts, so that nobody waits for each other. A host is forgotten when nobody is there
 * and its pause and its closing are over.
 */
final class Turns {
    /** Whoever is told to stay away for longer is sent away instead of kept waiting. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int HOSTS = 1000;

    private final Clock clock;
    private final Waiting waiting;
    private final Map<String, Host> hosts = new HashMap<>();
    private int sweepAt = HOSTS;

    Turns(Clock clock, Waiting waiting) {
        this.clock = clock;
        this.waiting = waiting;
    }

    /** Waits for the turn at a host; present = there is none before that instant, and none was taken. */
    Optional<Instant> take(String name, Duration pause) throws InterruptedException {
        Host host = enter(name);
        boolean isTaken = false;
        try {
            host.turn.acquire();
            Optional<Instant> closed;
            try {
                closed = await(host, pause);
                isTaken = closed.isEmpty();
            } finally {
                if (!isTaken) {
                    host.turn.release();
                }
            }
            return closed;
        } finally {
            if (!isTaken) {
                leave(host);
            }
        }
    }

    /** Ends the turn that was taken. */
    void end(String name) {
        Host host = known(name);
        synchronized (hosts) {
            host.last = clock.instant();
        }
        host.turn.release();
        leave(host);
    }

    /** Closes a host for everybody. */
    void close(String name, Instant until) {
        synchronized (hosts) {
            Host host = hosts.computeIfAbsent(name, key -> new Host());
            host.closed = host.closed.isAfter(until) ? host.closed : until;
        }
    }

    /** How many hosts are remembered. */
    int size() {
        synchronized (hosts) {
            return hosts.size();
        }
    }

    private Optional<Instant> await(Host host, Duration pause) throws InterruptedException {
        while (true) {
            Instant now = clock.instant();
            Instant closed;
            Instant free;
            synchronized (hosts) {
                closed = host.closed;
                host.pause = pause;
                // A clock that was put back must not keep everybody waiting until it is there again
                host.last = host.last.isAfter(now) ? now : host.last;
                free = host.last.equals(Instant.MIN) ? Instant.MIN : host.last.plus(pause);
            }
            if (closed.isAfter(now.plus(PATIENCE))) {
                return Optional.of(closed);
            }
            Instant begin = closed.isAfter(free) ? closed : free;
            if (!begin.isAfter(now)) {
                return Optional.empty();
            }
            waiting.pass(Duration.between(now, begin));
        }
    }

    private Host enter(String name) {
        synchronized (hosts) {
            if (hosts.size() >= sweepAt) {
                Instant now = clock.instant();
                hosts.values().removeIf(host -> host.isForgotten(now));
                sweepAt = Math.max(HOSTS, hosts.size() * 2);
            }
            Host host = hosts.computeIfAbsent(name, key -> new Host());
            host.visitors++;
            return host;
        }
    }

    private void leave(Host host) {
        synchronized (hosts) {
            host.visitors--;
        }
    }

    private Host known(String name) {
        synchronized (hosts) {
            Host host = hosts.get(name);
            if (host == null) {
                throw new IllegalStateException("nobody has a turn at " + name);
            }
            return host;
        }
    }

    /** One host; its fields belong to the lock of the map. */
    private static final class Host {
        final Semaphore turn = new Semaphore(1, true);
        Instant last = Instant.MIN;
        Instant closed = Instant.MIN;
        Duration pause = Duration.ZERO;
        int visitors;

        boolean isForgotten(Instant now) {
            boolean isRested = last.equals(Instant.MIN) || !last.plus(pause).isAfter(now);
            return visitors == 0 && isRested && !closed.isAfter(now);
        }
    }
}
