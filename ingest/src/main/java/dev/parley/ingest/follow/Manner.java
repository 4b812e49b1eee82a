package dev.parley.ingest.follow;

import java.time.Duration;

/**
 * How fetches are spaced.
 *
 * @param gap between two requests of one host
 * @param rest how long a source is left alone of which nothing can be told
 * @param underWay how many fetches are under way at most, from their turn until their answer is read, since an answer takes its
 *     room until then; those who wait for a host are not among them
 */
public record Manner(Duration gap, Duration rest, int underWay) {
    /** How many fetches are under way at most unless told otherwise. */
    public static final int UNDER_WAY = 128;
}
