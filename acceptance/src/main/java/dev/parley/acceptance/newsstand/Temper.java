package dev.parley.acceptance.newsstand;

import java.time.Duration;

/** How a site answers. */
public enum Temper {
    /** Quickly, with validators that are right. */
    HONEST,

    /** Without validators. */
    PLAIN,

    /** With an entity tag that never changes, and {@code 304} to whoever shows it. */
    LYING,

    /** Two seconds late. */
    SLOW,

    /** From another path: the one that is asked for answers {@code 301}. */
    MOVED,

    /** With {@code 410} from the middle of the run on. */
    GONE,

    /** With {@code 429} and {@code Retry-After} to every fifth reading. */
    BUSY,

    /**
     * With {@code 500} to every fourth reading, and with {@code 503} and {@code Retry-After} to the first request of every
     * third page.
     */
    BROKEN,

    /** A byte a second, without end. */
    DRIPPING,

    /** With 100 MB. */
    HUGE,

    /** With few bytes that unpack to 200 MB. */
    BOMB,

    /** With a redirect to where only the inner network leads. */
    INWARD;

    /** How late a slow one is. */
    static final Duration DELAY = Duration.ofSeconds(2);

    /** What one asks to wait that cannot answer now. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(4);

    /** Whether it gives anything that could be read. */
    public boolean isEvil() {
        return switch (this) {
            case DRIPPING, HUGE, BOMB, INWARD -> true;
            case HONEST, PLAIN, LYING, SLOW, MOVED, GONE, BUSY, BROKEN -> false;
        };
    }
}
