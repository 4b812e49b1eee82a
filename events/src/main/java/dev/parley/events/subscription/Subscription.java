package dev.parley.events.subscription;

import dev.parley.events.Sha;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked to be told about, and how.
 *
 * @param id never changes
 * @param name for people
 * @param owner who answers for it; null = nobody is named
 * @param query in the language of {@code docs/query.md}
 * @param paused whether it is kept but fires on nothing
 * @param channels names of channels; secrets stay with the channel
 * @param throttle at most so many an hour, from 1 to {@value #MOST_AN_HOUR}, or null
 * @param quiet hours in which notices wait, or null
 * @param urgent true = its notices wait for nothing, null = they wait
 * @param expect articles that it must fire on
 * @param reject articles that it must not fire on
 */
public record Subscription(
        SubscriptionId id,
        String name,
        @Nullable String owner,
        String query,
        boolean paused,
        List<String> channels,
        @Nullable Integer throttle,
        @Nullable QuietHours quiet,
        @Nullable Boolean urgent,
        List<Example> expect,
        List<Example> reject) {
    /** The most notices an hour that a throttle can allow. */
    public static final int MOST_AN_HOUR = 10_000;

    public Subscription {
        Objects.requireNonNull(id, "id is missing");
        name = name == null ? id.value() : name;
        if (query == null || query.isBlank()) {
            throw new IllegalArgumentException("subscription " + id + " has no query");
        }
        if (throttle != null && (throttle < 1 || throttle > MOST_AN_HOUR)) {
            throw new IllegalArgumentException("subscription " + id + " allows " + throttle + " notices an hour");
        }
        urgent = Boolean.TRUE.equals(urgent) ? true : null;
        channels = channels == null ? List.of() : List.copyOf(channels);
        expect = expect == null ? List.of() : List.copyOf(expect);
        reject = reject == null ? List.of() : List.copyOf(reject);
    }

    /** One that is not urgent. */
    public Subscription(
            SubscriptionId id,
            String name,
            @Nullable String owner,
            String query,
            boolean paused,
            List<String> channels,
            @Nullable Integer throttle,
            @Nullable QuietHours quiet,
            List<Example> expect,
            List<Example> reject) {
        this(id, name, owner, query, paused, channels, throttle, quiet, null, expect, reject);
    }

    /** The same, kept but firing on nothing, or firing again. */
    public Subscription paused(boolean isPaused) {
        return new Subscription(id, name, owner, query, isPaused, channels, throttle, quiet, urgent, expect, reject);
    }

    /** Names what it asks for: equal queries are equal versions. */
    public String version() {
        return version(query);
    }

    /** Names what a query asks for. */
    public static String version(String query) {
        return Sha.id(query).substring(0, 8);
    }
}
