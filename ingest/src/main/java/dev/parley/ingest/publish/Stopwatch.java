package dev.parley.ingest.publish;

import java.time.Duration;

/** Tells how much time has gone by, and lets some go by. */
public interface Stopwatch {
    /** The time since it was started. */
    Duration elapsed();

    /** Returns when that much time has gone by. */
    void pause(Duration duration) throws InterruptedException;

    /** One that runs as the machine's clock does, started now. */
    static Stopwatch started() {
        long start = System.nanoTime();
        return new Stopwatch() {
            @Override
            public Duration elapsed() {
                return Duration.ofNanos(System.nanoTime() - start);
            }

            @Override
            public void pause(Duration duration) throws InterruptedException {
                Thread.sleep(duration);
            }
        };
    }
}
