package dev.parley.events.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a subscription: the id its owner gave it. */
public record SubscriptionId(@JsonValue String value) implements Comparable<SubscriptionId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubscriptionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("subscription id is blank");
        }
    }

    @Override
    public int compareTo(SubscriptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
