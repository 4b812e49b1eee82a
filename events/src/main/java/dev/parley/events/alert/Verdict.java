package dev.parley.events.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;

/**
 * What somebody says of an alert or a mention.
 *
 * @param reference alert id, or article id, content hash and place of a mention
 * @param who said so
 * @param opinion in one word
 * @param at when
 */
public record Verdict(String reference, String who, Opinion opinion, Instant at) {
    public Verdict {
        Objects.requireNonNull(reference, "reference is missing");
        Objects.requireNonNull(who, "who is missing");
        Objects.requireNonNull(opinion, "opinion is missing");
        Objects.requireNonNull(at, "at is missing");
    }

    /** The key it travels under: one verdict per thing and person. */
    public String key() {
        return reference + "/" + who;
    }

    /** What can be said. */
    public enum Opinion {
        /** Rightly told. */
        @JsonProperty("right")
        RIGHT,

        /** Not what was asked for. */
        @JsonProperty("wrong")
        WRONG,

        /** Only the history that closes reports. */
        @JsonProperty("background")
        BACKGROUND,

        /** Told before. */
        @JsonProperty("duplicate")
        DUPLICATE,

        /** Dealt with. */
        @JsonProperty("handled")
        HANDLED
    }
}
