package dev.parley.events.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a subscription: the id its owner gave it. */
public record SubscriptionId(@JsonValue String value) implements Comparable<SubscriptionId> {
    /** Built in: whoever operates Parley is told of sources that are not as they should be. */
    public static final SubscriptionId SOURCE_HEALTH = new SubscriptionId("source-health");

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
