package dev.parley.outside.manners;

import java.time.Duration;

/** How time is let pass. */
@FunctionalInterface
public interface Waiting {
    /** Sleeps. */
    Waiting SLEEPING = Thread::sleep;

    /** Comes back after this time. */
    void pass(Duration time) throws InterruptedException;
}
