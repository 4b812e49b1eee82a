package dev.parley.ingest.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Something that was not as it should be, and what became of it. None of them ends the reading.
 *
 * @param where the feed or the entry and the field, e.g. {@code entry 3, pubDate}; empty = the document
 * @param value what was found, cut off at {@value #LONGEST} characters
 */
public record Oddity(Kind kind, String where, String value) {
    /** Characters of a value that are kept. */
    public static final int LONGEST = 200;

    public Oddity {
        Objects.requireNonNull(kind, "kind is missing");
        Objects.requireNonNull(where, "where is missing");
        value = Characters.cut(Characters.clean(value), LONGEST);
    }

    /** What was odd. */
    public enum Kind {
        /** The document is no feed and no sitemap; there are no entries. */
        @JsonProperty("no-feed")
        NO_FEED,

        /** The root is missing; what looked like entries was read. */
        @JsonProperty("no-root")
        NO_ROOT,

        /** The document stops before its end; an entry that it breaks off in is left out. */
        @JsonProperty("cut-off")
        CUT_OFF,

        /** Another encoding was declared than the bytes are in; the bytes were believed. */
        @JsonProperty("wrong-encoding")
        WRONG_ENCODING,

        /** The declared encoding is not known; another was taken. */
        @JsonProperty("unknown-encoding")
        UNKNOWN_ENCODING,

        /** No encoding was declared and the bytes are no UTF-8; the likeliest was taken. */
        @JsonProperty("guessed-encoding")
        GUESSED_ENCODING,

        /** Bytes or characters that are no text; each became U+FFFD or a space. */
        @JsonProperty("bad-characters")
        BAD_CHARACTERS,

        /** A prefix that no namespace was declared for; its usual meaning was taken. */
        @JsonProperty("undeclared-prefix")
        UNDECLARED_PREFIX,

        /** A date that is none, or means two; the field is left out. */
        @JsonProperty("bad-date")
        BAD_DATE,

        /** A time that does not say whose; read as its day. */
        @JsonProperty("no-zone")
        NO_ZONE,

        /** A link that leads nowhere or not to the web; the field is left out. */
        @JsonProperty("bad-link")
        BAD_LINK,

        /** Base64 that is none; the field is left out. */
        @JsonProperty("bad-base64")
        BAD_BASE64,

        /** Markup that was escaped twice; it was unescaped twice. */
        @JsonProperty("escaped-twice")
        ESCAPED_TWICE,

        /** An entry that names no page. */
        @JsonProperty("no-link")
        NO_LINK,

        /** An entry whose id an entry before has too; both are kept. */
        @JsonProperty("repeated-id")
        REPEATED_ID,

        /** A field of another type than it should be; left out. */
        @JsonProperty("wrong-type")
        WRONG_TYPE,

        /** A text that is too long; cut off, or left out where a part of it would be wrong. */
        @JsonProperty("too-long")
        TOO_LONG,

        /** More than is read; the rest is left out. */
        @JsonProperty("too-many")
        TOO_MANY,

        /** A field or an entry that the reader failed on; left out. */
        @JsonProperty("unreadable")
        UNREADABLE
    }
}
