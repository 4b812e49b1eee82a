package dev.parley.cli.run;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A short wait between two looks at something that others change. */
@FunctionalInterface
public interface Pause {
    /** Lets others work for so long. */
    Pause OF_THREAD = length -> TimeUnit.NANOSECONDS.sleep(length.toNanos());

    void wait(Duration length) throws InterruptedException;
}
