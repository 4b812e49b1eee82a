package dev.parley.events.tag;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where in an article a mention stands, most prominent first. */
public enum Part {
    /** In the title. */
    @JsonProperty("title")
    TITLE,

    /** In the opening of the report. */
    @JsonProperty("lead")
    LEAD,

    /** In the report. */
    @JsonProperty("body")
    BODY,

    /** In somebody's words. */
    @JsonProperty("quote")
    QUOTE,

    /** In the history that closes reports on this subject. */
    @JsonProperty("background")
    BACKGROUND
}
