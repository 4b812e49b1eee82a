package dev.parley.cli.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A role that is started as soon as nobody does its work any more. Who was killed is still named among those at work for
 * some seconds, and is never to be waited for.
 */
final class StandIn implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StandIn.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final BooleanSupplier isDone;
    private final Supplier<Runnable> role;
    private final Pause pause;
    private final AtomicReference<@Nullable Runnable> started = new AtomicReference<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean closed;

    private StandIn(BooleanSupplier isDone, Supplier<Runnable> role, Pause pause) {
        this.isDone = isDone;
        this.role = role;
        this.pause = pause;
        this.thread = Thread.ofPlatform().name("stand-in").unstarted(this::watch);
    }

    /**
     * Begins to watch.
     *
     * @param isDone whether somebody does the work
     * @param role starts it; the answer ends it
     */
    static StandIn start(BooleanSupplier isDone, Supplier<Runnable> role, Pause pause) {
        StandIn standIn = new StandIn(isDone, role, pause);
        standIn.thread.start();
        return standIn;
    }

    private void watch() {
        try {
            while (isDone.getAsBoolean()) {
                pause.wait(LOOK_AGAIN);
            }
            LOG.info("nobody does the work any more");
            started.set(role.get());
        } catch (InterruptedException e) {
            // Only closing interrupts it.
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.error("the stand-in stops", e);
                failure.set(e);
            }
        }
    }

    /** Why it watches no more, in words. */
    Optional<String> failure() {
        return Optional.ofNullable(failure.get()).map(thrown -> "no stand-in: " + thrown.getMessage());
    }

    /** Waits until it has started the role or has failed. */
    void awaitStarted() throws InterruptedException {
        thread.join();
    }

    /** Watches no more, and ends the role where it has started it. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runnable end = started.get();
        if (end != null) {
            end.run();
        }
    }
}
