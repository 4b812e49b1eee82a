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
 * @param throttle at most so many an hour, or null
 * @param quiet hours in which notices wait, e.g. {@code 22:00-07:00}, or null
 * @param expect texts that it must fire on
 * @param reject texts that it must not fire on
 */
public record Subscription(
        SubscriptionId id,
        String name,
        @Nullable String owner,
        String query,
        boolean paused,
        List<String> channels,
        @Nullable Integer throttle,
        @Nullable String quiet,
        List<String> expect,
        List<String> reject) {
    public Subscription {
        Objects.requireNonNull(id, "id is missing");
        name = name == null ? id.value() : name;
        if (query == null || query.isBlank()) {
            throw new IllegalArgumentException("subscription " + id + " has no query");
        }
        channels = channels == null ? List.of() : List.copyOf(channels);
        expect = expect == null ? List.of() : List.copyOf(expect);
        reject = reject == null ? List.of() : List.copyOf(reject);
    }

    /** Names what it asks for: equal queries are equal versions. */
    public String version() {
        return Sha.id(query).substring(0, 8);
    }
}
