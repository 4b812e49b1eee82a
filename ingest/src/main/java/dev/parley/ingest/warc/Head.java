package dev.parley.ingest.warc;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The head of a WARC record or of an HTTP message: a first line, then named fields up to an empty line (RFC 9112 §2.1).
 * Lines may end without a carriage return, a line that begins with white space goes on with the field before it, and one
 * without a colon is passed over.
 *
 * @param fields by name in lower case; of a repeated one, the values joined by commas
 * @param end index of the first byte behind it
 */
public record Head(String first, Map<String, String> fields, int end) {
    public Head {
        fields = Map.copyOf(fields);
    }

    /** Reads it from bytes that begin with it; where no empty line ends it, all of them are head. */
    static Head of(byte[] bytes, int start, Charset charset) {
        Map<String, String> fields = new HashMap<>();
        String first = "";
        String name = "";
        int at = start;
        for (boolean isFirst = true; at < bytes.length; isFirst = false) {
            int feed = lineEnd(bytes, at);
            int end = feed > at && bytes[feed - 1] == '\r' ? feed - 1 : feed;
            String line = new String(bytes, at, end - at, charset);
            at = Math.min(bytes.length, feed + 1);
            if (line.isEmpty()) {
                return new Head(first, fields, at);
            }
            int colon = line.indexOf(':');
            if (isFirst) {
                first = line;
            } else if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                fields.computeIfPresent(name, (key, value) -> value + " " + line.strip());
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.merge(name, line.substring(colon + 1).strip(), (one, other) -> one + "," + other);
            }
        }
        return new Head(first, fields, at);
    }

    /** A field, whatever the case of its name; empty where there is none. */
    public String field(String name) {
        return fields.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
