package dev.parley.events.tag;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names an entity of the lexicon for good: its type, a colon and a slug, e.g. {@code format:abashidze-karasin}. */
public record EntityId(@JsonValue String value) implements Comparable<EntityId> {
    private static final Pattern WRITTEN = Pattern.compile("(?:format|official|issue):[a-z0-9]++(?:-[a-z0-9]++)*+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntityId {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("entity id '" + value + "' is not one of "
                    + Arrays.stream(Type.values())
                            .map(type -> type.prefix() + ":slug")
                            .collect(Collectors.joining(", ")));
        }
    }

    public Type type() {
        return Type.valueOf(value.substring(0, value.indexOf(':')).toUpperCase(Locale.ROOT));
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** What an entity is. */
    public enum Type {
        /** A format of negotiation. */
        @JsonProperty("format")
        FORMAT,

        /** A person in or near it, by the post held. */
        @JsonProperty("official")
        OFFICIAL,

        /** An issue on the agenda. */
        @JsonProperty("issue")
        ISSUE;

        public String prefix() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
