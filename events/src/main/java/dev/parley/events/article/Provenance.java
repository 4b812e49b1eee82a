package dev.parley.events.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a date was read. */
public enum Provenance {
    /** The entry of a feed. */
    @JsonProperty("feed")
    FEED,

    /** The entry of a sitemap. */
    @JsonProperty("sitemap")
    SITEMAP,

    /** Structured data in the page. */
    @JsonProperty("json-ld")
    JSON_LD,

    /** A meta element of the page. */
    @JsonProperty("meta")
    META,

    /** A time element of the page. */
    @JsonProperty("time")
    TIME_ELEMENT,

    /** The address of the page. */
    @JsonProperty("url")
    URL,

    /** The visible text. */
    @JsonProperty("text")
    TEXT,

    /** The dateline of the report. */
    @JsonProperty("dateline")
    DATELINE,

    /** The line of a corpus. */
    @JsonProperty("corpus")
    CORPUS,

    /** The manifest of a corpus, which says how it knows. */
    @JsonProperty("manifest")
    MANIFEST,

    /** The record of a web archive. */
    @JsonProperty("warc")
    WARC,

    /** The address of a report that the text links to. */
    @JsonProperty("linked")
    LINKED,

    /** Concluded from what the text says; never shown as known. */
    @JsonProperty("inferred")
    INFERRED
}
