package dev.parley.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Archives of our own, byte by byte. */
public final class Archives {
    private Archives() {}

    /** A record as a crawler writes it. */
    public static byte[] record(String fields, byte[] block) {
        return record(fields, block.length, block);
    }

    /** A record that says that it has another length. */
    public static byte[] record(String fields, long length, byte[] block) {
        return joined(List.of(
                utf8("WARC/1.1\r\n" + fields.strip().replace("\n", "\r\n") + "\r\nContent-Length: " + length
                        + "\r\n\r\n"),
                block,
                utf8("\r\n\r\n")));
    }

    /** The answer of a server, as an archive of a crawl has it. */
    public static byte[] response(String url, String date, String http, byte[] body) {
        return record(
                response(url, date), joined(List.of(utf8(http.strip().replace("\n", "\r\n") + "\r\n\r\n"), body)));
    }

    /** The answer of a server that sends a page plainly. */
    public static byte[] page(String url, String html) {
        return response(
                url, "2014-06-20T08:00:00Z", "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", utf8(html));
    }

    /** The fields of such an answer. */
    public static String response(String url, String date) {
        return """
                WARC-Type: response
                WARC-Target-URI: %s
                WARC-Date: %s
                WARC-Record-ID: <urn:uuid:0>
                Content-Type: application/http; msgtype=response
                """.formatted(url, date);
    }

    /** One gzip member. */
    public static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack in memory", e);
        }
        return packed.toByteArray();
    }

    public static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
