package dev.parley.processor.health;

import dev.parley.events.source.FetchState.Health;
import dev.parley.events.source.SourceId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a source is: the few fields of a {@link dev.parley.events.source.FetchState} that tell it. The rest is passed over
 * unread, since a state is written after each fetch and can be long.
 *
 * @param healthSince when it came to be so; null = not known
 * @param healthWords what was seen, for people; null = nothing to add
 */
public record Condition(
        SourceId source,
        Health health,
        @Nullable Instant healthSince,
        @Nullable String healthWords) {
    public Condition {
        Objects.requireNonNull(source, "source is missing");
        Objects.requireNonNull(health, "health is missing");
    }

    boolean isWell() {
        return switch (health) {
            case HEALTHY -> true;
            case SILENT, EMPTY, WALLED, FAILING, GONE -> false;
        };
    }

    /** Whether the other tells of the same time of the same health, in whatever words. */
    boolean isSameTimeAs(Condition other) {
        return health == other.health && Objects.equals(healthSince, other.healthSince);
    }
}
