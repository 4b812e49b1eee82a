package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.cli.terminal.LogFile;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeedVerbTest {
    private static final String FEED = """
            <rss version="2.0"><channel><title>The &lt;b&gt;Courier&lt;/b&gt;</title><link>https://a.example/</link>
            <item><title>Talks resume</title><link>/1</link><pubDate>Tue, 05 Mar 2024 11:00:00 +0400</pubDate>
            <author>me@a.example (Ann Example)</author><description>&lt;p&gt;They do.&lt;/p&gt;</description></item>
            <item><title>No\u001b[31m date</title><link>/2</link><pubDate>soon</pubDate></item></channel></rss>""";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsALineOfJsonAFileInInputOrder() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.xml"), FEED);
        Path compressed = folder.resolve("compressed.xml.gz");
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            file.write(FEED.getBytes(UTF_8));
        }

        int code = run("", "feed", "--json", plain.toString(), compressed.toString());

        assertThat(code).as(err.toString(UTF_8)).isZero();
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode first = Json.MAPPER.readTree(lines.getFirst());
        assertThat(first.path("file").asText()).isEqualTo(plain.toString());
        assertThat(first.path("feed").path("title").asText()).isEqualTo("The <b>Courier</b>");
        assertThat(first.path("feed").path("titleType").asText()).isEqualTo("html");
        JsonNode entry = first.path("entries").path(0);
        assertThat(entry.path("title").asText()).isEqualTo("Talks resume");
        assertThat(entry.has("titleType")).isFalse();
        assertThat(entry.path("link").asText()).isEqualTo("https://a.example/1");
        assertThat(entry.path("published").asText()).isEqualTo("2024-03-05T07:00:00Z");
        assertThat(entry.path("author").asText()).isEqualTo("Ann Example (me@a.example)");
        assertThat(entry.path("summary").asText()).isEqualTo("<p>They do.</p>");
        assertThat(first.path("oddities").findValuesAsText("kind")).containsExactly("bad-characters", "bad-date");
        assertThat(Json.MAPPER.readTree(lines.getLast()).path("entries")).isEqualTo(first.path("entries"));
    }

    @Test
    void readsTheStandardInputRelativeToTheAddressGiven() throws IOException {
        int code = run(
                "<rss><channel><item><link>b</link></item></channel></rss>",
                "feed",
                "--json",
                "--url",
                "https://a.example/a/feed");

        assertThat(code).isZero();
        assertThat(Json.MAPPER.readTree(out.toByteArray()).findValuesAsText("link"))
                .containsExactly("https://a.example/a/b");
    }

    @Test
    void showsAPersonEntriesAndWhatWasOddAndNothingThatMovesTheCursor() {
        assertThat(run(FEED, "feed")).isZero();

        assertThat(out.toString(UTF_8))
                .contains("The Courier", "Talks resume", "2024-03-05T07:00:00Z", "bad date", "entry 2, pubdate")
                .doesNotContain("\u001b");
    }

    @Test
    void goesOnAfterWhatIsNoFeedAndSaysSoByItsExitCode() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<html><body>Not found</body></html>");

        int code = run(
                FEED, "feed", "--json", page.toString(), folder.resolve("none").toString(), "-");

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(UTF_8).lines()).hasSize(2);
        assertThat(err.toString(UTF_8)).contains("page.html is no feed", "none cannot be read");
    }

    private int run(String in, String... arguments) {
        Terminal terminal =
                new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), 100, false, false);
        Session session = new Session(
                terminal,
                new LogFile(),
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                folder,
                Map.of(),
                Clock.systemUTC());
        return Main.run(session, arguments);
    }
}
