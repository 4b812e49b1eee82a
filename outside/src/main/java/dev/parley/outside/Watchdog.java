package dev.parley.outside;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends from outside what does not end by itself: a timeout of a socket starts anew with every byte, so a server that
 * sends one every few seconds is never late. There are two threads, so that a chore never delays the end of anything.
 */
final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            2, Thread.ofPlatform().daemon().name("watchdog-", 0).factory());

    Watchdog() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** Runs {@code end} after this time unless the watch is closed before. */
    Watch watch(Duration within, Runnable end) {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> bite = timer.schedule(
                () -> {
                    late.set(true);
                    end.run();
                },
                within.toNanos(),
                TimeUnit.NANOSECONDS);
        return new Watch(bite, late);
    }

    /** Runs something again and again, until it is cancelled. */
    ScheduledFuture<?> every(Duration pause, Runnable chore) {
        return timer.scheduleWithFixedDelay(chore, pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** One thing that is watched. */
    record Watch(ScheduledFuture<?> bite, AtomicBoolean late) implements AutoCloseable {
        /** Whether its time was over before it was closed. */
        boolean isLate() {
            return late.get();
        }

        @Override
        public void close() {
            bite.cancel(false);
        }
    }
}
