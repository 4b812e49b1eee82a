package dev.parley.events.tag;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article says that somebody said.
 *
 * @param speaker the official who is said to speak
 * @param side id of the side of the speaker's post; null = none known
 * @param mode in the speaker's words or in the reporter's
 * @param in the field it lies in
 * @param span of what was said
 * @param about the entities mentioned in it
 */
public record Statement(EntityId speaker, @Nullable String side, Mode mode, Field in, Span span, List<EntityId> about) {
    public Statement {
        Objects.requireNonNull(speaker, "speaker is missing");
        Objects.requireNonNull(mode, "mode is missing");
        Objects.requireNonNull(in, "in is missing");
        Objects.requireNonNull(span, "span is missing");
        about = about == null ? List.of() : List.copyOf(about);
    }

    /** Whose words they are. */
    public enum Mode {
        /** Between quotation marks. */
        @JsonProperty("direct")
        DIRECT,

        /** Reported. */
        @JsonProperty("indirect")
        INDIRECT
    }
}
