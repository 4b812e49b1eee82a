package dev.parley.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a command cleanly when the process is told to stop (Ctrl-C, SIGTERM): interrupts its thread, which closes what it
 * opened in order, and holds the process until that is done.
 */
final class Interruption {
    private static final long PATIENCE_SECONDS = 30;

    private final CountDownLatch finished = new CountDownLatch(1);

    private Interruption() {}

    static Interruption onSignal(Thread command) {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(command), "stop"));
        return interruption;
    }

    /** Tells that everything is closed. */
    void finished() {
        finished.countDown();
    }

    private void stop(Thread command) {
        if (finished.getCount() == 0) {
            return;
        }
        command.interrupt();
        try {
            boolean closed = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!closed) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
