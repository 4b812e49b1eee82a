package dev.parley.ingest.follow;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Visits to be made, soonest first, one of a host at a time. Who waits for a busy host stands in nobody's way: a slow host
 * with a thousand visits due delays its own only. Those of one host come in the order they became due in or were entered,
 * so that none of several visitors who always have a next one keeps the others out.
 *
 * @param <V> who visits; at most one visit of each is entered
 */
final class Agenda<V> {
    private static final Comparator<Visit<?>> SOONEST =
            Comparator.<Visit<?>, Instant>comparing(Visit::at).thenComparingLong(Visit::number);

    private final Map<V, Visit<V>> visits = new HashMap<>();
    private final Map<String, Host<V>> hosts = new HashMap<>();
    private final NavigableSet<Host<V>> ready = new TreeSet<>(
            Comparator.<Host<V>, Instant>comparing(host -> host.readyAt).thenComparing(host -> host.name));
    private long entered;

    /** Somebody's turn at a host; the host is busy until it is left. */
    record Turn<V>(V visitor, String host) {}

    /** Enters a visit in place of the one the visitor may have. */
    void put(V visitor, String host, Instant due, Instant now) {
        remove(visitor);
        Visit<V> visit = new Visit<>(visitor, host, due.isBefore(now) ? now : due, entered++);
        visits.put(visitor, visit);
        Host<V> at = hosts.computeIfAbsent(host, Host::new);
        ready.remove(at);
        at.waiting.add(visit);
        enlist(at);
    }

    /** Takes out the visit of somebody, if there is one. A visit whose turn has come is not there any more. */
    void remove(V visitor) {
        Visit<V> visit = visits.remove(visitor);
        if (visit != null) {
            unlist(visit);
        }
    }

    /** The next turn that has come; its host is busy from now on. */
    Optional<Turn<V>> take(Instant now) {
        if (ready.isEmpty() || ready.first().readyAt.isAfter(now)) {
            return Optional.empty();
        }
        Host<V> host = ready.first();
        Visit<V> visit = host.waiting.first();
        visits.remove(visit.visitor());
        host.isBusy = true;
        unlist(visit);
        return Optional.of(new Turn<>(visit.visitor(), host.name));
    }

    /** Says that a host is busy no more, and when it may be visited again. */
    void leave(String name, Instant freeAt) {
        Host<V> host = hosts.computeIfAbsent(name, Host::new);
        ready.remove(host);
        host.isBusy = false;
        host.freeAt = freeAt;
        enlist(host);
    }

    /** When the next turn comes; empty = not before a host is left or a visit is entered. */
    Optional<Instant> next() {
        return ready.isEmpty() ? Optional.empty() : Optional.of(ready.first().readyAt);
    }

    /** When the soonest visit is due, whether or not its host is free. */
    Optional<Instant> soonest() {
        return visits.values().stream().map(Visit::at).min(Comparator.naturalOrder());
    }

    /** Forgets hosts that nobody waits for and that may be visited anyway. */
    void forgetIdle(Instant now) {
        hosts.values().removeIf(host -> host.waiting.isEmpty() && !host.isBusy && !host.freeAt.isAfter(now));
    }

    private void unlist(Visit<V> visit) {
        Host<V> host = hosts.get(visit.host());
        if (host != null) {
            ready.remove(host);
            host.waiting.remove(visit);
            enlist(host);
        }
    }

    /** A host's place follows from when it is ready, so it is out of the set whenever that changes. */
    private void enlist(Host<V> host) {
        if (!host.isBusy && !host.waiting.isEmpty()) {
            Instant due = host.waiting.first().at();
            host.readyAt = due.isBefore(host.freeAt) ? host.freeAt : due;
            ready.add(host);
        }
    }

    private record Visit<V>(V visitor, String host, Instant at, long number) {}

    private static final class Host<V> {
        private final String name;
        private final NavigableSet<Visit<V>> waiting = new TreeSet<>(SOONEST);
        private Instant freeAt = Instant.MIN;
        private Instant readyAt = Instant.MIN;
        private boolean isBusy;

        Host(String name) {
            this.name = name;
        }
    }
}
