package dev.parley.ingest.reading;

import dev.parley.outside.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** What lies in a file that was compressed before it was put on the web, as sitemaps are ({@code sitemap.xml.gz}). */
final class Unpacked {
    private static final int PIECE = 64 * 1024;

    private Unpacked() {}

    /** The content as far as it is whole and fits the limits of an answer; the bytes as they are where they are no gzip. */
    static byte[] of(byte[] body) {
        if (body.length < 2 || (body[0] & 0xff) != 0x1f || (body[1] & 0xff) != 0x8b) {
            return body;
        }
        long most = Math.min(Limits.STANDARD.unpacked(), (long) body.length * Limits.STANDARD.ratio());
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            int read = in.read(piece);
            while (read >= 0 && unpacked.size() + read <= most) {
                unpacked.write(piece, 0, read);
                read = in.read(piece);
            }
        } catch (IOException e) {
            // Broken off or damaged: what came before it is read, and the reader of feeds tells that it breaks off
            return unpacked.toByteArray();
        }
        return unpacked.toByteArray();
    }
}
