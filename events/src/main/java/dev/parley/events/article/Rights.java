package dev.parley.events.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What of an article may leave Parley in alerts, feeds, exports and pages. */
public enum Rights {
    /** The whole text. */
    @JsonProperty("text")
    TEXT,

    /** Title, evidence up to 300 characters, link, publisher and date. */
    @JsonProperty("excerpt")
    EXCERPT,

    /** Title, link, publisher and date. */
    @JsonProperty("link")
    LINK
}
