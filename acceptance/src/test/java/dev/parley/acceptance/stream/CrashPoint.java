package dev.parley.acceptance.stream;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A place in the work of a processor at which it can be halted: just before or just after one of its clients does
 * something for the n-th time.
 *
 * @param on end of the name of the topic that it is done to; {@code -} where there is none
 * @param time from 1
 */
record CrashPoint(When when, Deed deed, String on, int time) {
    /** On which side of a deed. */
    enum When {
        BEFORE,
        AFTER
    }

    /** What a client of a processor does. */
    enum Deed {
        /** Gets records that it will work on. */
        POLL,

        /** Gets records that it fills its state with. */
        RESTORE,

        /** Hears which partitions are its own. */
        ASSIGN,

        /** Fences the former owner of its transactions. */
        FENCE,

        /** Writes a record. */
        SEND,

        /** Says in the transaction how far it has read. */
        OFFSETS,

        /** Ends the transaction. */
        COMMIT
    }

    /** Of every step: what comes in, what it remembers, what it puts out; of every transaction; of every start. */
    static List<CrashPoint> all() {
        return Stream.of(
                        "after poll articles 8",
                        "before send articles-changelog 9",
                        "after send articles-changelog 12",
                        "before send tagged 7",
                        "after restore articles-changelog 5",
                        "after send tagged 11",
                        "before send sketches-repartition 1",
                        "after send sketches-repartition 4",
                        "after restore stories-changelog 2",
                        "before send stories-changelog 3",
                        "before commit - 4",
                        "after send stories-changelog 5",
                        "before send stories 1",
                        "after send alerts 3",
                        "after poll article-counts-repartition 5",
                        "before send story-counts-repartition 2",
                        "after poll sketches-repartition 6",
                        "after send counts-changelog 8",
                        "before send counts 5",
                        "after assign - 1",
                        "after commit - 3",
                        "after send occasions 2",
                        "after send wishes 2",
                        "after offsets - 3",
                        "before fence - 1",
                        "after send claims-repartition 2",
                        "before offsets - 2",
                        "before assign - 1",
                        "after fence - 1",
                        "after send occasions-changelog 1",
                        "after poll subscriptions 1")
                .map(CrashPoint::parse)
                .toList();
    }

    /** Reads what {@link #toString()} writes. */
    static CrashPoint parse(String text) {
        String[] words = text.split(" ", -1);
        return new CrashPoint(
                When.valueOf(words[0].toUpperCase(Locale.ROOT)),
                Deed.valueOf(words[1].toUpperCase(Locale.ROOT)),
                words[2],
                Integer.parseInt(words[3]));
    }

    boolean isOn(String topic) {
        return on.equals("-") || topic.endsWith("." + on) || topic.endsWith("-" + on);
    }

    @Override
    public String toString() {
        return "%s %s %s %d".formatted(when, deed, on, time).toLowerCase(Locale.ROOT);
    }
}
