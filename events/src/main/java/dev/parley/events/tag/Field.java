package dev.parley.events.tag;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which field of an article a span lies in. */
public enum Field {
    /** The title. */
    @JsonProperty("title")
    TITLE,

    /** The text. */
    @JsonProperty("text")
    TEXT
}
