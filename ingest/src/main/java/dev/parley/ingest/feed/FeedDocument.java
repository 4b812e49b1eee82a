package dev.parley.ingest.feed;

import java.util.List;

/**
 * What was read out of a feed or a sitemap.
 *
 * @param version as the document gives it, e.g. {@code 2.0}; empty = it gives none
 * @param encoding the name of the encoding that was read
 * @param entries in the order of the document
 */
public record FeedDocument(
        Format format, String version, String encoding, Channel feed, List<Entry> entries, List<Oddity> oddities) {
    public FeedDocument {
        entries = List.copyOf(entries);
        oddities = List.copyOf(oddities);
    }

    /** What is no feed; the oddities say why. */
    static FeedDocument none(String encoding, Oddities oddities) {
        return new FeedDocument(Format.NONE, "", encoding, Channel.SILENT, List.of(), oddities.all());
    }
}
