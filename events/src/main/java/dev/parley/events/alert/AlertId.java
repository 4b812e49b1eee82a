package dev.parley.events.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.events.Sha;
import dev.parley.events.subscription.SubscriptionId;

/** Names an alert: 128 bits of the SHA-256 of its subscription and story. */
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

    @Override
    public int compareTo(AlertId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
