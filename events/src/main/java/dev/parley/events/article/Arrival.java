package dev.parley.events.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an article came here: what decides whether anybody is told. */
public enum Arrival {
    /** Fetched as it appeared. */
    @JsonProperty("live")
    LIVE,

    /** Found at the first reading of a source, or in an archive: stored and counted, never delivered. */
    @JsonProperty("history")
    HISTORY,

    /** Sent from a corpus: stored and counted, never delivered to people. */
    @JsonProperty("replay")
    REPLAY
}
