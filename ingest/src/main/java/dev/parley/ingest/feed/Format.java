package dev.parley.ingest.feed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a document is, told from its root. */
public enum Format {
    /** RSS 0.91 to 2.0 (UserLand and Netscape), root {@code rss}. */
    @JsonProperty("rss")
    RSS,

    /** RSS 0.90, 1.0 and 1.1, root {@code rdf:RDF} or {@code Channel}. */
    @JsonProperty("rdf")
    RDF,

    /** Microsoft's Channel Definition Format, root {@code channel}. */
    @JsonProperty("cdf")
    CDF,

    /** Atom 0.3 and 1.0 (RFC 4287), root {@code feed} or {@code entry}. */
    @JsonProperty("atom")
    ATOM,

    /** JSON Feed 1.0 and 1.1. */
    @JsonProperty("json-feed")
    JSON_FEED,

    /** A sitemap, of news or not: each page is an entry. */
    @JsonProperty("sitemap")
    SITEMAP,

    /** An index of sitemaps: each sitemap is an entry, its link the address of the sitemap. */
    @JsonProperty("sitemap-index")
    SITEMAP_INDEX,

    /** No feed, or none that is known. */
    @JsonProperty("none")
    NONE
}
