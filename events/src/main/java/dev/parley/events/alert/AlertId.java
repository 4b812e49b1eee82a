package dev.parley.events.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.events.Sha;
import dev.parley.events.source.SourceId;
import dev.parley.events.subscription.SubscriptionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Names an alert: 128 bits of the SHA-256 of its subscription and story, or of a source and the time since when it is
 * not as it should be.
 */
public record AlertId(@JsonValue String value) implements Comparable<AlertId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AlertId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("alert id is blank");
        }
    }

    public static AlertId of(SubscriptionId subscription, StoryId story) {
        return new AlertId(Sha.id("alert", subscription.value(), story.value()));
    }

    /** Of the alert that a source is not as it should be; since null = nobody knows when it began. */
    public static AlertId of(SourceId source, @Nullable Instant since) {
        return new AlertId(
                Sha.id("alert", SubscriptionId.SOURCE_HEALTH.value(), source.value(), String.valueOf(since)));
    }

    @Override
    public int compareTo(AlertId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
