package dev.parley.ingest.page;

import org.jsoup.nodes.Document;

/** The tree of a page, in bounds: as much of it and as deep as a page is read at all. */
public final class PageTree {
    private PageTree() {}

    /** Never fails: whatever the bytes are, there is a tree of them. */
    public static Document of(FetchedPage fetched) {
        int length = Math.min(fetched.bytes().length, Markup.MAX_BYTES);
        String markup =
                Decoding.of(fetched.bytes(), length, fetched.contentType()).text();
        return Markup.parse(
                markup, fetched.address() == null ? "" : fetched.address().toString());
    }
}
