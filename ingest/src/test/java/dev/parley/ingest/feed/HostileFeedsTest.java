package dev.parley.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.parley.ingest.feed.Oddity.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that were made to do harm, and feeds that are hopelessly broken. */
@Timeout(60)
final class HostileFeedsTest {
    @Test
    void takeInNoFileAndAskNoServer(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret");
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String at = "http://127.0.0.1:" + server.getAddress().getPort();
            FeedDocument read = read("""
                    <!DOCTYPE rss PUBLIC "x" "%2$s/dtd" [<!ENTITY file SYSTEM "%1$s"><!ENTITY web SYSTEM "%2$s/e">
                    <!ENTITY %% part SYSTEM "%2$s/p"> %%part;]>
                    <?xml-stylesheet href="%2$s/style"?>
                    <rss xmlns:xi="http://www.w3.org/2001/XInclude"><channel><xi:include href="%1$s"/>
                    <item><title>a&file;b&web;c</title><link>http://a.example/</link></item></channel></rss>""".formatted(secret.toUri(), at));

            assertThat(read.entries()).hasSize(1);
            assertThat(read.toString()).doesNotContain("s3cret");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void doNotGrowByTheirEntities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        laughs.append("<!ENTITY q \"").append("q".repeat(50_000)).append("\">");
        FeedDocument read = read(
                laughs + "]><rss><channel><item><title>&l9;" + "&q;".repeat(1000) + "</title></item></channel></rss>");

        assertThat(read.entries()).hasSize(1);
        assertThat(read.toString()).hasSizeLessThan(10_000);
    }

    static Stream<String> excessive() {
        String attributes = String.join(
                " ", IntStream.range(0, 100_000).mapToObj(i -> "a" + i + "='1'").toList());
        String namespaces = attributes.replace("a", "xmlns:a");
        return Stream.of(
                item("<title>" + "<a>".repeat(300_000) + "</title>"),
                item("<description>" + "&lt;div>".repeat(200_000) + "</description>"),
                item("<description>" + "&lt;table>&lt;tr>&lt;td>".repeat(30_000) + "</description>"),
                item("<description>" + "&lt;p>&lt;b>&lt;a>".repeat(20_000) + "</description>"),
                item("<description>" + "&lt;iframe ".repeat(100_000) + "</description>"),
                item("<description>&amp;lt;p>" + "&amp;lt;p> &amp;lt;/".repeat(50_000) + "</description>"),
                item("<title " + attributes + ">x</title>"),
                item("<title " + namespaces + ">x</title>"),
                item("<description>&lt;a " + attributes + ">x&lt;/a></description>"),
                item("<title>" + "x".repeat(20_000_000) + "</title>"),
                item("<pubDate>" + "1:".repeat(100_000) + "</pubDate><author>" + "a@".repeat(100_000) + "</author>"),
                item("<category>x</category>".repeat(50_000)),
                item("<link>" + "%".repeat(100_000) + "</link>"),
                item("<guid>" + "g".repeat(100_000) + "</guid>"),
                "<rss><channel>" + "<item><title>x</title></item>".repeat(50_000) + "</channel></rss>",
                "<rss><channel>" + "<item>".repeat(100_000) + "</channel></rss>");
    }

    @ParameterizedTest
    @MethodSource("excessive")
    void takeNoMoreThanTheirShare(String feed) {
        FeedDocument read = read(feed);

        assertThat(read.format()).isEqualTo(Format.RSS);
        assertThat(read.entries()).hasSizeBetween(1, 5000);
        assertThat(read.oddities()).hasSizeBetween(1, 1001);
        assertThat(read.entries().getFirst().toString()).hasSizeLessThan(4_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":1e400,\"title\":\"b\",\"items\":[{\"id\":1e400,"
                        + "\"url\":\"https://a.example/\",\"content_text\":\"\\ud800\\u0000\"},",
                "{\"items\":[{\"url\":\"https://a.example/\"},{\"url\":"
            })
    void readJsonUpToWhereItEndsOrIsTooDeep(String begin) {
        for (String end : List.of("", "[".repeat(100_000), "{\"a\":".repeat(100_000), "nonsense")) {
            FeedDocument read = read(begin + end);

            assertThat(read.format()).isEqualTo(Format.JSON_FEED);
            assertThat(read.entries()).extracting(Entry::link).containsExactly("https://a.example/");
            assertThat(kinds(read)).contains(Kind.CUT_OFF);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "no feed at all",
                "<!DOCTYPE html><html><body><h1>Not found</h1><p>rss</p></body></html>",
                "<html xmlns='http://www.w3.org/1999/xhtml'><body><rss/></body></html>",
                "{}",
                "{\"error\":\"not found\"}",
                "[1,2]",
                "<soap:Envelope/>",
                "<",
                "\u0000\u0000\u0000\u0000",
                "\ufeff"
            })
    void sayThatTheyAreNone(String feed) {
        FeedDocument read = read(feed);

        assertThat(read.format()).isEqualTo(Format.NONE);
        assertThat(kinds(read)).contains(Kind.NO_FEED);
        assertThat(read.entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "UTF-16", "UTF-8"})
    void comeInEveryUnicode(String encoding) {
        for (String mark : List.of("", "\ufeff")) {
            byte[] feed = (mark + item("<title>ქართული, русский</title>")).getBytes(Charset.forName(encoding));

            assertThat(FeedReader.read(feed, Origin.UNKNOWN).entries())
                    .extracting(Entry::title)
                    .containsExactly(new Text(false, "ქართული, русский"));
        }
    }

    @Test
    void haveControlsAndHalvesOfPairsInThem() {
        FeedDocument read =
                read(item("<title>a\u0000b\u0001c&#x1;d&#xd800;e\u0085</title><link>http://a.example/</link>"));

        assertThat(read.entries()).extracting(Entry::title).containsExactly(new Text(false, "a b c d\ufffde\u2026"));
        assertThat(kinds(read)).contains(Kind.BAD_CHARACTERS);
    }

    private static String item(String fields) {
        return "<rss><channel><item>" + fields + "</item></channel></rss>";
    }

    private static FeedDocument read(String feed) {
        return FeedReader.read(feed.getBytes(UTF_8), Origin.UNKNOWN);
    }

    private static List<Kind> kinds(FeedDocument read) {
        return read.oddities().stream().map(Oddity::kind).toList();
    }
}
