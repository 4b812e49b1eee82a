package dev.parley.ingest.feed;

import dev.parley.ingest.feed.Oddity.Kind;

/** Reads a feed or a sitemap, whatever its format. It never fails: what is no feed is {@link Format#NONE}. */
public final class FeedReader {
    private static final char BOM = '\ufeff';

    private FeedReader() {}

    /** The characters of any document of XML or JSON, whatever its encoding. */
    public static String text(byte[] body) {
        return Characters.clean(Decoded.of(body, null, new Oddities()).text());
    }

    /** @param body the whole answer, decompressed; its size is for who fetched it to limit */
    public static FeedDocument read(byte[] body, Origin origin) {
        Oddities oddities = new Oddities();
        Decoded decoded = Decoded.of(body, origin.contentType(), oddities);
        String text = Characters.clean(decoded.text());
        if (!Characters.isClean(decoded.text())) {
            oddities.add(Kind.BAD_CHARACTERS, "", "control characters");
        }
        int start = 0;
        while (start < text.length() && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == BOM)) {
            start++;
        }
        Decoded whole = new Decoded(text.substring(start), decoded.encoding());
        return whole.text().startsWith("{")
                ? JsonFeed.read(whole, origin, oddities)
                : XmlFeed.read(whole, origin, oddities);
    }
}
