package dev.parley.outside;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Takes off the compression of a body (RFC 9110 §8.4), with a bound on what may come out.
 *
 * <p>The bytes are believed before the field: a body said to be compressed that is plainly text is taken as it is, and a
 * gzip that nobody announced (a file {@code sitemap.xml.gz}, a page compressed twice) is unpacked all the same.
 */
final class Codings {
    /** What is asked for. */
    static final String ACCEPTED = "gzip, br, zstd";

    /** What any body may become, however small it came. */
    private static final int FLOOR = 1 << 20;

    private static final int LAYERS = 3;
    private static final int LONGEST_ZSTD_WINDOW = 23; // 8 MiB, the most a sender may use (RFC 9659 §3)

    private Codings() {}

    /** Unpacks a whole body with these values of {@code Content-Encoding}. */
    static byte[] whole(byte[] packed, List<String> fields, Limits limits) throws IOException {
        int most = (int) Math.min(limits.unpacked(), Math.max(FLOOR, (long) packed.length * limits.ratio()));
        return unpack(packed, fields, new Share(most, false));
    }

    /** Unpacks what there is of a body, and of that no more than its first bytes. */
    static byte[] beginning(byte[] packed, List<String> fields, int most) throws IOException {
        return unpack(packed, fields, new Share(most, true));
    }

    private static byte[] unpack(byte[] packed, List<String> fields, Share share) throws IOException {
        List<String> named = named(fields);
        if (named.size() > LAYERS) {
            throw new Unreadable("it is compressed " + named.size() + " times");
        }
        byte[] body = packed;
        int layers = 0;
        for (int i = named.size() - 1; i >= 0; i--, layers++) {
            body = layer(body, named.get(i), share);
        }
        for (; isGzip(body); layers++) {
            if (layers >= LAYERS) {
                throw new Unreadable("it is compressed more than " + LAYERS + " times");
            }
            body = read(new GZIPInputStream(new ByteArrayInputStream(body), 8192), share);
        }
        return body;
    }

    /** The codings in the order they were applied. */
    private static List<String> named(List<String> fields) {
        List<String> named = new ArrayList<>();
        for (String field : fields) {
            for (String coding : field.split(",", -1)) {
                String name = coding.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !name.equals("identity")) {
                    named.add(name);
                }
            }
        }
        return named;
    }

    private static byte[] layer(byte[] body, String coding, Share share) throws IOException {
        if (body.length == 0) {
            return body;
        }
        if (isGzip(body)) {
            return read(new GZIPInputStream(new ByteArrayInputStream(body), 8192), share);
        }
        if (isZstd(body)) {
            return read(
                    new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(body)).setLongMax(LONGEST_ZSTD_WINDOW),
                    share);
        }
        if (isPlainText(body)) {
            return body;
        }
        return switch (coding) {
            case "br" -> read(new BrotliInputStream(new ByteArrayInputStream(body)), share);
            case "deflate" -> deflated(body, share);
            case "gzip", "x-gzip", "zstd" -> throw new Unreadable("it is not " + coding + " as announced");
            default -> throw new Unreadable("it is compressed as '" + coding + "', which was not asked for");
        };
    }

    /** With the wrapping of RFC 1950 as it should be, or without as some send it. */
    private static byte[] deflated(byte[] body, Share share) throws IOException {
        boolean isWrapped =
                (body[0] & 0x0f) == 8 && body.length > 1 && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
        Inflater inflater = new Inflater(!isWrapped);
        try {
            return read(new InflaterInputStream(new ByteArrayInputStream(body), inflater), share);
        } finally {
            inflater.end();
        }
    }

    private static byte[] read(InputStream unpacking, Share share) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        try (unpacking) {
            for (int count = unpacking.read(buffer); count >= 0; count = unpacking.read(buffer)) {
                if (out.size() + count > share.most()) {
                    if (share.isPart()) {
                        out.write(buffer, 0, share.most() - out.size());
                        return out.toByteArray();
                    }
                    throw new TooLarge("it unpacks to more than " + share.most() + " bytes");
                }
                out.write(buffer, 0, count);
            }
        } catch (TooLarge e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (share.isPart()) {
                return out.toByteArray();
            }
            throw new Unreadable("its compression is broken after " + out.size() + " bytes");
        }
        return out.toByteArray();
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b && body[2] == 8;
    }

    private static boolean isZstd(byte[] body) {
        return body.length > 3
                && (body[0] & 0xff) == 0x28
                && (body[1] & 0xff) == 0xb5
                && (body[2] & 0xff) == 0x2f
                && (body[3] & 0xff) == 0xfd;
    }

    /** Begins as markup or JSON does, and has no control characters where compressed bytes would have some. */
    private static boolean isPlainText(byte[] body) {
        int at = body.length > 2 && (body[0] & 0xff) == 0xef && (body[1] & 0xff) == 0xbb && (body[2] & 0xff) == 0xbf
                ? 3
                : 0;
        while (at < body.length
                && at < 512
                && (body[at] == ' ' || body[at] == '\n' || body[at] == '\r' || body[at] == '\t')) {
            at++;
        }
        if (at == body.length || "<{[".indexOf(body[at]) < 0) {
            return false;
        }
        for (int i = at; i < body.length && i < 512; i++) {
            if (body[i] >= 0
                    && body[i] < 0x20
                    && body[i] != '\n'
                    && body[i] != '\r'
                    && body[i] != '\t'
                    && body[i] != '\f') {
                return false;
            }
        }
        return true;
    }

    /** How much is taken, and whether a part will do. */
    private record Share(int most, boolean isPart) {}

    /** It becomes larger than what is taken. */
    static final class TooLarge extends IOException {
        TooLarge(String reason) {
            super(reason);
        }
    }

    /** It is not what it is said to be. */
    static final class Unreadable extends IOException {
        Unreadable(String reason) {
            super(reason);
        }
    }
}
