package dev.parley.events.tag;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a fact of the lexicon is known. */
public enum Status {
    /** Seen in a published source that the lexicon names. */
    @JsonProperty("seen")
    SEEN,

    /** Not checked; never shown as known. */
    @JsonProperty("unverified")
    UNVERIFIED
}
