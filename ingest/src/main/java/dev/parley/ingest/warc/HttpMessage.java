package dev.parley.ingest.warc;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered, as an archive keeps it: an HTTP message (RFC 9112), its body unpacked. Crawlers often store a
 * body unpacked already and leave the fields that say how it was packed: a body that is not what they say is taken as it
 * is.
 *
 * @param status of the final answer, e.g. 200
 * @param body unpacked, or as much of it as could be
 * @param oddity why there is not more of the body; null = it is whole
 */
@SuppressWarnings("ArrayRecordComponent") // it is handed over once and never compared
public record HttpMessage(
        int status, Head head, byte[] body, @Nullable String oddity) {
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)?[ \\t]+(\\d{3})(?:\\D.*)?");

    /** Only the head of a message, which may be all there is of it; empty where there is none. */
    public static Optional<HttpMessage> head(byte[] bytes, int start) {
        int at = start;
        while (true) {
            Head head = Head.of(bytes, at, StandardCharsets.ISO_8859_1);
            Matcher status = STATUS.matcher(head.first());
            if (!status.matches()) {
                return Optional.empty();
            }
            int code = Integer.parseInt(status.group(1));
            boolean isInterim = code < 200 && head.end() < bytes.length;
            if (!isInterim) {
                return Optional.of(new HttpMessage(code, head, new byte[0], null));
            }
            at = head.end();
        }
    }

    /**
     * A whole message.
     *
     * @param limit the longest body that is unpacked, in bytes; throws {@link IllegalArgumentException} beyond
     */
    public static Optional<HttpMessage> of(byte[] bytes, int start, int limit) {
        return head(bytes, start).map(message -> message.withBody(bytes, limit));
    }

    private HttpMessage withBody(byte[] bytes, int limit) {
        Body body = Body.of(bytes, head.end())
                .unpacked(head.field("Transfer-Encoding"), limit)
                .unpacked(head.field("Content-Encoding"), limit);
        return new HttpMessage(status, head, body.bytes(), body.oddity());
    }
}
