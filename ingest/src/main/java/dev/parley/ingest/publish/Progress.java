package dev.parley.ingest.publish;

import dev.parley.events.reject.Rejection;

/** Somebody who is told how far a replay is, after each entry. */
@FunctionalInterface
public interface Progress {
    /**
     * Hears where it is.
     *
     * @param sent what was sent so far
     * @param bytes how much of the corpus was read
     * @param allBytes how much there is to read
     */
    void at(Sent sent, long bytes, long allBytes);

    /** Hears of an entry, or a part of one, that was rejected. */
    default void rejected(Rejection rejection) {}

    /** Nobody. */
    static Progress untold() {
        return (sent, bytes, allBytes) -> {};
    }
}
