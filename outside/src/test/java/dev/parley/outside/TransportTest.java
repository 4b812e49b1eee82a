package dev.parley.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.outside.EvilServer.Behaviour;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that a server can do to a client, one behaviour a line. */
@Timeout(60)
final class TransportTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String TEXT = "<p>" + "all the news ".repeat(20) + "</p>";
    private static final byte[] PLAIN = TEXT.getBytes(UTF_8);
    private static final byte[] ZEROS = new byte[8 << 20];
    private static EvilServer server;
    private static WebClient client;
    private static WebClient impatient;

    @BeforeAll
    static void start() throws Exception {
        server = EvilServer.on("127.0.0.1", behaviours());
        client = Clients.one();
        impatient = Clients.impatient(Clients.always());
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        impatient.close();
        server.close();
    }

    private static Map<String, Behaviour> behaviours() {
        Map<String, Behaviour> all = new TreeMap<>();
        all.put("/plain", Behaviour.of("200 OK", "", PLAIN));
        all.put("/no-length", Behaviour.raw(OK + "\r\n", PLAIN, false));
        all.put("/chunked", Behaviour.raw(OK + "Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n2\r\nhi\r\n0\r\n\r\n"));
        all.put("/empty", Behaviour.of("204 No Content", "", new byte[0]));
        sizes(all);
        times(all);
        compressions(all);
        lies(all);
        redirects(all);
        return all;
    }

    private static void sizes(Map<String, Behaviour> all) {
        all.put("/huge-announced", Behaviour.endless(OK + "Content-Length: 104857600\r\n\r\n", TEXT));
        all.put("/huge-chunked", Behaviour.endless(OK + "Transfer-Encoding: chunked\r\n\r\n", "a\r\n0123456789\r\n"));
        all.put("/huge-without-length", Behaviour.endless(OK + "\r\n", TEXT));
        all.put("/long-header", Behaviour.raw(OK + "X-Long: " + "x".repeat(1 << 20) + "\r\n\r\n"));
        all.put(
                "/folded-header",
                Behaviour.raw(OK + "X-Long: x\r\n" + (" " + "x".repeat(999) + "\r\n").repeat(1000) + "\r\n"));
        all.put("/many-headers", Behaviour.raw(OK + "X-Many: x\r\n".repeat(10_000) + "\r\n"));
        all.put("/endless-headers", Behaviour.endless(OK, "X-Many: x\r\n"));
        all.put("/endless-line", Behaviour.endless("HTTP/1.1 200 ", "OK"));
        all.put("/long-chunk-line", Behaviour.endless(OK + "Transfer-Encoding: chunked\r\n\r\n1;", "x"));
    }

    private static void times(Map<String, Behaviour> all) {
        all.put("/silent", Behaviour.silent());
        all.put("/drip-status", Behaviour.drip("HTTP/1.1 200 ", "O"));
        all.put("/drip-headers", Behaviour.drip(OK, "X: y\r\n"));
        all.put("/drip-body", Behaviour.drip(OK + "Content-Length: 100000\r\n\r\n", "x"));
        all.put("/drip-without-length", Behaviour.drip(OK + "\r\n", "x"));
        all.put("/drip-chunks", Behaviour.drip(OK + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"));
        all.put("/endless-continue", Behaviour.drip("", "HTTP/1.1 100 Continue\r\n\r\n"));
        all.put("/drip-not-found", Behaviour.drip("HTTP/1.1 404 Not Found\r\nContent-Length: 1000000\r\n\r\n", "x"));
    }

    private static void compressions(Map<String, Behaviour> all) {
        byte[] gzip = Packed.gzip(PLAIN);
        all.put("/gzip", coded("gzip", gzip));
        all.put("/x-gzip", coded("X-GZip", gzip));
        all.put("/zstd", coded("zstd", Packed.zstd(PLAIN)));
        all.put("/br", coded("br", Packed.BROTLI));
        all.put("/deflate", coded("deflate", Packed.deflate(PLAIN, true)));
        all.put("/deflate-bare", coded("deflate", Packed.deflate(PLAIN, false)));
        all.put("/gzip-of-gzip", coded("gzip, gzip", Packed.gzip(gzip)));
        all.put("/gzip-of-gzip-said-once", coded("gzip", Packed.gzip(gzip)));
        all.put("/gzip-unsaid", coded("identity", gzip));
        all.put(
                "/gzip-with-junk-behind",
                coded(
                        "gzip",
                        (new String(gzip, java.nio.charset.StandardCharsets.ISO_8859_1) + "junk")
                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
        all.put("/gzip-of-nothing", coded("gzip", new byte[0]));
        all.put("/gzip-four-times", coded("gzip", Packed.gzip(Packed.gzip(Packed.gzip(gzip)))));
        all.put("/gzip-four-times-said", coded("gzip, gzip, gzip, gzip", Packed.gzip(Packed.gzip(Packed.gzip(gzip)))));
        all.put("/gzip-truncated", coded("gzip", Packed.part(gzip, gzip.length - 20)));
        all.put("/br-truncated", coded("br", Packed.part(Packed.BROTLI, 30)));
        all.put("/zstd-truncated", coded("zstd", Packed.part(Packed.zstd(PLAIN), 30)));
        all.put("/bomb-gzip", coded("gzip", Packed.gzip(ZEROS)));
        all.put("/bomb-deflate", coded("deflate", Packed.deflate(ZEROS, true)));
        all.put("/bomb-zstd", coded("zstd", Packed.zstd(ZEROS)));
        all.put("/bomb-br", coded("br", Packed.BROTLI_BOMB));
        all.put("/bomb-nested", coded("gzip", Packed.gzip(Packed.gzip(ZEROS))));
        all.put("/bomb-declined", Behaviour.of("403 Forbidden", "Content-Encoding: gzip\r\n", Packed.gzip(ZEROS)));
        all.put("/said-gzip-is-plain", coded("gzip", PLAIN));
        all.put("/said-br-is-plain", coded("br", PLAIN));
        all.put("/said-br-is-gzip", coded("br", gzip));
        all.put("/said-gzip-is-zstd", coded("gzip", Packed.zstd(PLAIN)));
        all.put("/said-gzip-is-noise", coded("gzip", new byte[] {1, 2, 3, 4, 5, 6}));
        all.put("/said-br-is-noise", coded("br", new byte[] {-1, -2, 3, 4, 5, 6}));
        all.put("/said-compress", coded("compress", new byte[] {0x1f, (byte) 0x9d, 3, 4}));
        all.put("/said-none-is-plain", coded("none", PLAIN));
    }

    private static Behaviour coded(String coding, byte[] body) {
        return Behaviour.of("200 OK", "Content-Encoding: " + coding + "\r\n", body);
    }

    private static void lies(Map<String, Behaviour> all) {
        all.put("/length-too-long", Behaviour.raw(OK + "Content-Length: 5000\r\n\r\n", PLAIN, false));
        all.put("/length-too-short", Behaviour.raw(OK + "Content-Length: 3\r\n\r\n", PLAIN, true));
        all.put("/length-negative", Behaviour.raw(OK + "Content-Length: -7\r\n\r\n", PLAIN, false));
        all.put("/length-of-letters", Behaviour.raw(OK + "Content-Length: many\r\n\r\n", PLAIN, false));
        all.put("/chunk-of-letters", Behaviour.raw(OK + "Transfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n"));
        all.put("/chunks-without-end", Behaviour.raw(OK + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"));
        all.put("/http-0.9", Behaviour.raw("<html>we were here before headers</html>\r\n"));
        all.put("/noise", Behaviour.raw("\u0000\u0001\u0002\u00ff\u00fe\r\n\r\n\r\n"));
        all.put("/ssh", Behaviour.raw("SSH-2.0-OpenSSH_9.2\r\n"));
        all.put("/header-without-colon", Behaviour.raw(OK + "this is no header\r\n\r\n"));
        all.put("/nothing", Behaviour.raw(""));
        all.put("/reset-at-once", Behaviour.reset(""));
        all.put("/reset-in-headers", Behaviour.reset(OK + "Content-Le"));
        all.put("/reset-in-body", Behaviour.reset(OK + "Content-Length: 5000\r\n\r\nabc"));
        all.put("/unasked-304", Behaviour.raw("HTTP/1.1 304 Not Modified\r\n\r\n", new byte[0], true));
        all.put("/unasked-part", Behaviour.of("206 Partial Content", "Content-Range: bytes 0-2/9\r\n", "abc"));
        all.put("/too-many", Behaviour.of("429 Too Many Requests", "Retry-After: 60\r\n", "slower"));
        all.put("/gone", Behaviour.of("410 Gone", "", "gone"));
        all.put("/broken-503", Behaviour.reset("HTTP/1.1 503 No\r\nContent-Length: 5000\r\n\r\nsorry"));
        all.put("/login", Behaviour.of("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", "who are you"));
        all.put("/status-999", Behaviour.of("999 Denied", "", "no bots"));
    }

    private static void redirects(Map<String, Behaviour> all) {
        all.put("/to-plain", Behaviour.redirect(302, "/plain"));
        all.put("/to-itself", Behaviour.redirect(301, "/to-itself"));
        all.put("/ping", Behaviour.redirect(302, "/pong"));
        all.put("/pong", Behaviour.redirect(302, "/ping"));
        for (int hop = 0; hop < 1000; hop++) {
            all.put("/hop" + hop, Behaviour.redirect(302, "/hop" + (hop + 1)));
        }
        all.put("/nowhere", Behaviour.of("302 Found", "", "where to?"));
        all.put("/to-nonsense", Behaviour.redirect(302, "http://[::"));
        all.put("/to-file", Behaviour.redirect(302, "file:///etc/passwd"));
        all.put("/to-ftp", Behaviour.redirect(302, "ftp://127.0.0.1/x"));
        all.put("/to-gopher", Behaviour.redirect(302, "gopher://127.0.0.1:6379/_x"));
        all.put("/to-script", Behaviour.redirect(302, "javascript:alert(1)"));
        all.put("/to-private", Behaviour.redirect(301, "http://10.0.0.1/"));
        all.put("/to-metadata", Behaviour.redirect(307, "//169.254.169.254/latest/meta-data/"));
        all.put("/to-hidden", Behaviour.redirect(308, "http://[::ffff:7f00:2]/"));
        all.put("/to-redis", Behaviour.redirect(302, "http://127.0.0.1:6379/"));
        all.put("/to-user", Behaviour.redirect(302, "http://news@127.0.0.1/"));
        all.put("/to-unknown", Behaviour.redirect(302, "http://no.such.name.test/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /plain                   | Fetched 200 267
            /no-length               | Fetched 200 267
            /chunked                 | Fetched 200 5
            /empty                   | Fetched 204 0
            /huge-announced          | Failed SIZE
            /huge-chunked            | Failed SIZE
            /huge-without-length     | Failed SIZE
            /long-header             | Failed SIZE
            /folded-header           | Failed SIZE
            /many-headers            | Failed SIZE
            /endless-headers         | Failed SIZE
            /endless-line            | Failed SIZE
            /long-chunk-line         | Failed SIZE
            /silent                  | Failed TIME
            /drip-status             | Failed TIME
            /drip-headers            | Failed TIME
            /drip-body               | Failed TIME
            /drip-without-length     | Failed TIME
            /drip-chunks             | Failed TIME
            /endless-continue        | Failed TIME
            /drip-not-found          | Declined 404
            /gzip                    | Fetched 200 267
            /x-gzip                  | Fetched 200 267
            /zstd                    | Fetched 200 267
            /br                      | Fetched 200 114
            /deflate                 | Fetched 200 267
            /deflate-bare            | Fetched 200 267
            /gzip-of-gzip            | Fetched 200 267
            /gzip-of-gzip-said-once  | Fetched 200 267
            /gzip-unsaid             | Fetched 200 267
            /gzip-with-junk-behind   | Fetched 200 267
            /gzip-of-nothing         | Fetched 200 0
            /gzip-four-times         | Failed PROTOCOL
            /gzip-four-times-said    | Failed PROTOCOL
            /gzip-truncated          | Failed PROTOCOL
            /br-truncated            | Failed PROTOCOL
            /zstd-truncated          | Failed PROTOCOL
            /bomb-gzip               | Failed SIZE
            /bomb-deflate            | Failed SIZE
            /bomb-zstd               | Failed SIZE
            /bomb-br                 | Failed SIZE
            /bomb-nested             | Failed SIZE
            /bomb-declined           | Declined 403 262144
            /said-gzip-is-plain      | Fetched 200 267
            /said-br-is-plain        | Fetched 200 267
            /said-br-is-gzip         | Fetched 200 267
            /said-gzip-is-zstd       | Fetched 200 267
            /said-gzip-is-noise      | Failed PROTOCOL
            /said-br-is-noise        | Failed PROTOCOL
            /said-compress           | Failed PROTOCOL
            /said-none-is-plain      | Fetched 200 267
            /length-too-long         | Failed PROTOCOL
            /length-too-short        | Fetched 200 3
            /length-negative         | Failed PROTOCOL
            /length-of-letters       | Failed PROTOCOL
            /chunk-of-letters        | Failed PROTOCOL
            /chunks-without-end      | Failed PROTOCOL
            /http-0.9                | Failed PROTOCOL
            /noise                   | Failed PROTOCOL
            /ssh                     | Failed PROTOCOL
            /header-without-colon    | Failed PROTOCOL
            /nothing                 | Failed CONNECTION
            /reset-at-once           | Failed CONNECTION
            /reset-in-headers        | Failed CONNECTION
            /reset-in-body           | Failed CONNECTION
            /unasked-304             | Failed PROTOCOL
            /unasked-part            | Failed PROTOCOL
            /too-many                | Declined 429 6
            /gone                    | Declined 410 4
            /broken-503              | Declined 503 5
            /login                   | Declined 401 11
            /status-999              | Declined 999 7
            /no-such-page            | Declined 404 7
            /to-plain                | Fetched 200 267
            /to-itself               | Failed REDIRECTS
            /ping                    | Failed REDIRECTS
            /hop0                    | Failed REDIRECTS
            /nowhere                 | Declined 302 9
            /to-nonsense             | Failed PROTOCOL
            /to-file                 | Refused file
            /to-ftp                  | Refused ftp
            /to-gopher               | Refused gopher
            /to-script               | Refused javascript
            /to-private              | Refused private
            /to-metadata             | Refused link-local
            /to-hidden               | Refused loopback
            /to-redis                | Refused Redis
            /to-user                 | Refused user name
            /to-unknown              | Failed NAME
            """)
    void answersWhateverAServerDoes(String path, String expected) throws Exception {
        boolean isSlow = expected.endsWith("TIME") || path.startsWith("/drip");
        Answer answer = (isSlow ? impatient : client).get(Get.of(server.uri(path)));

        String[] words = expected.split(" ", 2);
        assertThat(inWords(answer)).startsWith(words[0]);
        assertThat(inWords(answer)).contains(words[1]);
    }

    private static String inWords(Answer answer) {
        return switch (answer) {
            case Answer.Fetched fetched -> "Fetched " + fetched.status() + " " + fetched.body().length;
            case Answer.Declined declined -> "Declined " + declined.status() + " " + declined.body().length;
            case Answer.NotModified none -> "NotModified";
            case Answer.Refused refused -> "Refused: " + refused.reason();
            case Answer.Failed failed -> "Failed " + failed.cause() + ": " + failed.reason();
        };
    }
}
