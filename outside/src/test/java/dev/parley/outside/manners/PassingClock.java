package dev.parley.outside.manners;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that goes on only when somebody waits, and remembers for how long they did. */
final class PassingClock extends Clock implements Waiting {
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @Override
    public synchronized void pass(Duration time) {
        waits.add(time);
        now = now.plus(time);
    }

    /** Lets time pass that nobody waited for. */
    synchronized void advance(Duration time) {
        now = now.plus(time);
    }

    List<Duration> waits() {
        return waits;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
