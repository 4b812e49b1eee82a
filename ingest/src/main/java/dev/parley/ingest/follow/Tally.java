package dev.parley.ingest.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a newsdesk has at hand.
 *
 * @param sources that it owns
 * @param isWorking whether it does all it should with them
 * @param next when the next fetch is due; null = none is
 * @param at when this was so
 */
public record Tally(
        int sources,
        int enabled,
        int partitions,
        boolean isWorking,
        @Nullable Instant next,
        Instant at) {
    static final Tally NOTHING = new Tally(0, 0, 0, false, null, Instant.EPOCH);

    static Tally of(Collection<Beat> beats, boolean isWorking, @Nullable Instant next, Instant at) {
        int sources = 0;
        int enabled = 0;
        for (Beat beat : beats) {
            for (Followed followed : beat.all()) {
                sources += followed.source == null ? 0 : 1;
                enabled += followed.isEnabled() ? 1 : 0;
            }
        }
        return new Tally(sources, enabled, beats.size(), isWorking, next, at);
    }

    /** In one line, e.g. {@code 12 of 34 sources enabled, 3 partitions owned, next reading in 4 m}. */
    public String words() {
        return "%d of %d sources enabled, %d %s owned, %s"
                .formatted(enabled, sources, partitions, partitions == 1 ? "partition" : "partitions", reading());
    }

    private String reading() {
        if (next == null) {
            return "nothing is due";
        }
        Duration wait = Duration.between(at, next);
        if (wait.compareTo(Duration.ofSeconds(1)) < 0) {
            return "reading now";
        }
        if (wait.toMinutes() == 0) {
            return "next reading in " + wait.toSeconds() + " s";
        }
        return wait.toHours() < 2
                ? "next reading in " + wait.toMinutes() + " m"
                : "next reading in " + wait.toHours() + " h";
    }
}
