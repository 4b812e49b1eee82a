package dev.parley.ingest.warc;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an HTTP message on its way out of its packings (RFC 9110 §8.4, RFC 9112 §7).
 *
 * @param oddity why there is not more of it; null = it is whole
 */
@SuppressWarnings("ArrayRecordComponent") // it is handed over once and never compared
record Body(byte[] bytes, @Nullable String oddity) {
    private static final int MOST_PACKINGS = 4;
    private static final int BUFFER = 16 * 1024;
    private static final int LONGEST_CHUNK_LINE = 1024;

    static Body of(byte[] bytes, int start) {
        return new Body(Arrays.copyOfRange(bytes, start, bytes.length), null);
    }

    /**
     * @param packings as a field names them, in the order in which they were applied; may be empty
     * @param limit the longest body, in bytes; throws {@link IllegalArgumentException} beyond
     */
    Body unpacked(String packings, int limit) {
        List<String> names = Arrays.stream(packings.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("identity"))
                .toList()
                .reversed();
        if (names.size() > MOST_PACKINGS) {
            throw new IllegalArgumentException("its body is packed %,d times".formatted(names.size()));
        }
        Body body = this;
        for (String name : names) {
            body = switch (name) {
                case "chunked" -> body.joined();
                case "gzip", "x-gzip" -> body.isGzip() ? body.inflated(GZIPInputStream::new, limit) : body;
                case "deflate" -> body.deflated(limit);
                case "br" -> body.isMarkup() ? body : body.inflated(BrotliInputStream::new, limit);
                case "zstd" -> body.isZstd() ? body.inflated(ZstdInputStream::new, limit) : body;
                default -> {
                    if (body.isMarkup()) {
                        yield body;
                    }
                    throw new IllegalArgumentException("its body is packed as '" + name + "', which is not read");
                }
            };
        }
        return body;
    }

    /** What unpacks a stream. */
    private interface Unpacking {
        InputStream of(InputStream packed) throws IOException;
    }

    private Body inflated(Unpacking unpacking, int limit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = unpacking.of(new ByteArrayInputStream(bytes))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (out.size() + count > limit) {
                    throw new IllegalArgumentException(
                            "its body has over %,d bytes when unpacked, the limit".formatted(limit));
                }
                out.write(buffer, 0, count);
            }
        } catch (IOException e) {
            return new Body(out.toByteArray(), "its packed body breaks off: " + e.getMessage());
        }
        return new Body(out.toByteArray(), oddity);
    }

    /** As zlib (RFC 1950), which the name means, or as raw deflate (RFC 1951), which some servers send. */
    private Body deflated(int limit) {
        if (bytes.length < 2 || isMarkup()) {
            return this;
        }
        boolean isZlib = (bytes[0] & 0x0f) == 8 && (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 == 0;
        Inflater inflater = new Inflater(!isZlib);
        try {
            return inflated(in -> new InflaterInputStream(in, inflater), limit);
        } finally {
            inflater.end();
        }
    }

    /** Its chunks put together; the bytes as they are where they do not begin with a chunk. */
    private Body joined() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (true) {
            int feed = lineEnd(at);
            int size = feed < 0 ? -1 : size(new String(bytes, at, feed - at, StandardCharsets.US_ASCII));
            if (size < 0 && at == 0) {
                return this;
            }
            if (size < 0 || feed + 1 + (long) size > bytes.length) {
                int rest = size < 0 ? 0 : bytes.length - feed - 1;
                out.write(bytes, size < 0 ? at : feed + 1, rest);
                return new Body(out.toByteArray(), "its body breaks off between or within chunks");
            }
            if (size == 0) {
                return new Body(out.toByteArray(), oddity);
            }
            out.write(bytes, feed + 1, size);
            at = feed + 1 + size;
            at += at < bytes.length && bytes[at] == '\r' ? 1 : 0;
            at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
        }
    }

    /** Index of the line feed that ends a line about a chunk; -1 where there is none. */
    private int lineEnd(int from) {
        for (int at = from; at < Math.min(bytes.length, from + LONGEST_CHUNK_LINE); at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    /** The size that a line says, without what may stand behind it; -1 where it says none. */
    private static int size(String line) {
        int semicolon = line.indexOf(';');
        String digits = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
        return digits.matches("[0-9A-Fa-f]{1,7}") ? Integer.parseInt(digits, 16) : -1;
    }

    private boolean isGzip() {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private boolean isZstd() {
        return bytes.length > 3
                && (bytes[0] & 0xff) == 0x28
                && (bytes[1] & 0xff) == 0xb5
                && (bytes[2] & 0xff) == 0x2f
                && (bytes[3] & 0xff) == 0xfd;
    }

    /** Whether it begins as a page does that is not packed: with a tag, after white space or a byte order mark. */
    private boolean isMarkup() {
        int at = bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb ? 3 : 0;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at < bytes.length && bytes[at] == '<';
    }
}
