package dev.parley.events.tag;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of an occasion: a round or meeting of a format.
 *
 * @param format the format it belongs to
 * @param round its ordinal; null = not said
 * @param date ISO day or month it takes place, or begins; null = not said
 * @param dateTo ISO day it ends; null = one day, or not said
 * @param venue as written; null = not said
 * @param state what is said to have become of it
 * @param sentence where it is said
 * @param rule the rule that read it
 * @param inferred whether the format, or the year of the date, is concluded from the context rather than written
 */
public record Claim(
        EntityId format,
        @Nullable Integer round,
        @Nullable String date,
        @Nullable String dateTo,
        @Nullable String venue,
        State state,
        Sentence sentence,
        String rule,
        boolean inferred) {
    public Claim {
        Objects.requireNonNull(format, "format is missing");
        Objects.requireNonNull(state, "state is missing");
        Objects.requireNonNull(sentence, "sentence is missing");
        Objects.requireNonNull(rule, "rule is missing");
    }

    /** What is said to have become of an occasion. */
    public enum State {
        /** Wished for, proposed or conditional. */
        @JsonProperty("called-for")
        CALLED_FOR,

        /** Said to take place. */
        @JsonProperty("announced")
        ANNOUNCED,

        /** Said to be taking place or to have taken place. */
        @JsonProperty("held")
        HELD,

        /** A statement of what came of it. */
        @JsonProperty("readout")
        READOUT,

        /** Moved to another or no date. */
        @JsonProperty("postponed")
        POSTPONED,

        /** Stopped for the time being. */
        @JsonProperty("suspended")
        SUSPENDED,

        /** Taken up again. */
        @JsonProperty("resumed")
        RESUMED,

        /** Said not to take place. */
        @JsonProperty("cancelled")
        CANCELLED
    }
}
