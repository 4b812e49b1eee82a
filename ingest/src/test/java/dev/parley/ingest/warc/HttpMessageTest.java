package dev.parley.ingest.warc;

import static dev.parley.ingest.warc.Archives.joined;
import static dev.parley.ingest.warc.Archives.packed;
import static dev.parley.ingest.warc.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpMessageTest {
    private static final String PAGE = "<html><p>Ein Wort, слово, სიტყვა</p></html>";
    private static final int LIMIT = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "deflate", "raw deflate", "zstd", "identity", ""})
    void unpacksWhatTheFieldNames(String packing) {
        byte[] body = switch (packing) {
            case "deflate", "raw deflate" -> deflated(packing.startsWith("raw"));
            case "zstd" -> Zstd.compress(utf8(PAGE));
            case "identity", "" -> utf8(PAGE);
            default -> packed(utf8(PAGE));
        };

        HttpMessage message = message("Content-Encoding: " + packing.replace("raw ", ""), body);

        assertThat(text(message)).isEqualTo(PAGE);
        assertThat(message.oddity()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Encoding: gzip",
        "Content-Encoding: deflate",
        "Content-Encoding: zstd",
        "Content-Encoding: br",
        "Content-Encoding: nonsense",
        "Transfer-Encoding: chunked",
    })
    void takesABodyThatWasUnpackedBeforeAsItIs(String field) {
        assertThat(text(message(field, utf8(PAGE)))).isEqualTo(PAGE);
    }

    /** "0123456789" is too short to be packed by brotli: RFC 7932 keeps it as it is, between a head and an end. */
    @Test
    void unpacksBrotli() {
        byte[] packed =
                joined(List.of(new byte[] {(byte) 0x8b, 0x04, (byte) 0x80}, utf8("0123456789"), new byte[] {0x03}));

        assertThat(text(message("Content-Encoding: br", packed))).isEqualTo("0123456789");
    }

    @Test
    void joinsChunksAndUnpacksWhatTheyHold() {
        byte[] packed = packed(utf8(PAGE));
        byte[] chunks = joined(List.of(
                utf8("A;name=value\r\n"),
                Arrays.copyOf(packed, 10),
                utf8("\r\n" + Integer.toHexString(packed.length - 10) + "\n"),
                Arrays.copyOfRange(packed, 10, packed.length),
                utf8("\r\n0\r\nTrailer: x\r\n\r\n")));

        HttpMessage message = message("Transfer-Encoding: chunked\nContent-Encoding: gzip", chunks);

        assertThat(text(message)).isEqualTo(PAGE);
        assertThat(message.oddity()).isNull();
    }

    @Test
    void keepsWhatStandsBeforeTheBreakAtEveryByte() {
        byte[] page = utf8(PAGE.repeat(20));
        byte[] chunks = joined(List.of(utf8(Integer.toHexString(page.length) + "\r\n"), page, utf8("\r\n0\r\n\r\n")));
        assertCutEverywhere("Transfer-Encoding: chunked", chunks, page.length);
        assertCutEverywhere("Content-Encoding: gzip", packed(page), page.length);
        HttpMessage half = message("Content-Encoding: gzip", Arrays.copyOf(packed(page), packed(page).length - 8));
        assertThat(half.oddity()).startsWith("its packed body breaks off");
        assertThat(text(half)).startsWith(PAGE);
    }

    private static void assertCutEverywhere(String field, byte[] body, int most) {
        for (int length = 1; length < body.length; length++) {
            // A cut within the first line of chunks leaves a body that begins with no chunk, and is taken as it is.
            assertThat(message(field, Arrays.copyOf(body, length)).body().length)
                    .as("cut at %d", length)
                    .isLessThanOrEqualTo(most + 8);
        }
    }

    @Test
    void refusesABombAndAPackingNobodyReads() {
        byte[] bomb = packed(new byte[10 * LIMIT]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> message("Content-Encoding: gzip", bomb))
                .withMessageContaining("over 100,000 bytes when unpacked");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> message("Content-Encoding: gzip, gzip, gzip, gzip, gzip", bomb))
                .withMessageContaining("packed 5 times");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> message("Content-Encoding: sdch", new byte[] {1, 2, 3}))
                .withMessageContaining("'sdch'");
    }

    @Test
    void readsTheFinalAnswerBehindInterimOnes() {
        byte[] bytes = utf8("HTTP/1.1 100 Continue\r\n\r\nHTTP/2 404\r\nA: b\r\n\r\nbody");

        HttpMessage message = HttpMessage.of(bytes, 0, LIMIT).orElseThrow();

        assertThat(message.status()).isEqualTo(404);
        assertThat(text(message)).isEqualTo("body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "HTTP", "HTTP/1.1 OK", "\r\n\r\n", "SIP/2.0 200 OK\r\n\r\n"})
    void findsNoMessageWhereThereIsNone(String bytes) {
        assertThat(HttpMessage.of(utf8(bytes), 0, LIMIT)).isEmpty();
    }

    private static HttpMessage message(String fields, byte[] body) {
        String head = "HTTP/1.1 200 OK\n" + fields + "\n\n";
        return HttpMessage.of(joined(List.of(utf8(head), body)), 0, LIMIT).orElseThrow();
    }

    private static String text(HttpMessage message) {
        return new String(message.body(), StandardCharsets.UTF_8);
    }

    private static byte[] deflated(boolean isRaw) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, isRaw);
        deflater.setInput(utf8(PAGE));
        deflater.finish();
        byte[] out = new byte[1000];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }
}
