package dev.parley.ingest.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** UTF-8 (RFC 3629), read strictly: what is none is refused, and no replacement character stands in for it. */
final class Utf8 {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /** Reads the bytes, without a byte order mark before them. */
    static String read(byte[] bytes) throws NotUtf8Exception {
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new NotUtf8Exception(bytes, in.position());
        }
        return out.flip().toString();
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    /** The bytes are no UTF-8; the message names the first that is none and where it stands. */
    static final class NotUtf8Exception extends CharacterCodingException {
        private static final long serialVersionUID = 1L;

        private final String message;

        NotUtf8Exception(byte[] bytes, int position) {
            this.message = position < bytes.length
                    ? "is not UTF-8: 0x%02X at byte %d".formatted(bytes[position], position + 1)
                    : "is not UTF-8: it ends inside a character";
        }

        @Override
        public String getMessage() {
            return message;
        }
    }
}
