package dev.parley.events.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a source: the id it has in {@code config/sources.yaml} or in a corpus. */
public record SourceId(@JsonValue String value) implements Comparable<SourceId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SourceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("source id is blank");
        }
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
