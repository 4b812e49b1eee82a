package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.parley.cli.terminal.LogFile;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Discovering and checking at a site on the loopback interface. */
final class SourcesOnTheWebTest {
    @TempDir
    private Path folder;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer server;
    private String site;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
            String page = pages.get(path);
            byte[] body = (page == null ? "no" : page).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", path.endsWith(".xml") ? "text/xml" : "text/html");
            exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        file = Files.writeString(folder.resolve("sources.yaml"), """
                sources:
                  - id: courier
                    name: The Courier
                    url: %s/
                    kind: home
                    language: ka
                  - id: ministry
                    url: %s/list
                    kind: list
                    linkSelector: h2 a
                    status: seen
                """.formatted(site, site));
        environment.put("PARLEY_SOURCES", file.toString());
        environment.put("PARLEY_DATA", folder.resolve("data").toString());
        environment.put("PARLEY_INGEST_ALLOWED_ADDRESSES", "127.0.0.0/8");
        environment.put("PARLEY_INGEST_GAP", "1ms");
        environment.put("PARLEY_CONTACT", "desk@courier.example");
        pages.put("/", "<link rel=alternate type='application/rss+xml' href='/rss.xml'>");
        pages.put("/rss.xml", """
                <rss version="2.0"><channel><title>All of the Courier</title><language>en</language>
                <item><title>Talks resume</title><link>%s/1</link><pubDate>Tue, 05 Mar 2024 11:00:00 +0400</pubDate></item>
                <item><title>Bridge opens</title><link>%s/2</link><pubDate>soon</pubDate></item></channel></rss>
                """.formatted(site, site));
        String text = "<p>The bridge over the river was opened again on Monday, said the council of the town.</p>";
        pages.put("/1", "<html lang=en><title>Talks resume</title><h1>Talks resume</h1>" + text.repeat(6));
        pages.put("/2", "<html lang=en><title>Bridge opens</title><h1>Bridge opens</h1>" + text.repeat(6));
        pages.put("/list", "<h2><a href='/1'>Talks resume</a></h2><h2><a href='/2'>Bridge opens</a></h2>");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void findsTheFeedOfAHomePageAndPutsItInItsPlace() throws IOException {
        assertThat(run("sources", "discover", "--of", "courier"))
                .as(err.toString(UTF_8))
                .isZero();
        assertThat(out.toString(UTF_8))
                .contains(
                        "All of the Courier",
                        "2024-03-05T07:00:00Z",
                        "  - id: courier",
                        "    url: " + site + "/rss.xml");
        assertThat(Files.readString(file)).contains("kind: home");
        assertThat(asked).allMatch(visit -> visit.contains("Parley/") && visit.contains("mailto:desk@courier.example"));

        assertThat(run("sources", "discover", "--of", "courier", "--add", "1"))
                .as(err.toString(UTF_8))
                .isZero();
        assertThat(Files.readString(file))
                .contains("url: " + site + "/rss.xml\n    kind: feed\n    language: ka")
                .doesNotContain("kind: home");
    }

    @Test
    void addsWhatItFindsUnderANewName() throws IOException {
        assertThat(run("sources", "discover", site + "/rss.xml", "--add", "1", "--json"))
                .as(err.toString(UTF_8))
                .isZero();

        JsonNode candidate = Json.MAPPER.readTree(out.toString(UTF_8));
        assertThat(candidate.path("format").asText()).isEqualTo("rss");
        assertThat(candidate.path("entries").asInt()).isEqualTo(2);
        assertThat(Files.readString(file)).contains("id: all-of-the-courier", "language: en");
        assertThat(run("sources", "discover", site + "/rss.xml", "--add", "1")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("is there already as all-of-the-courier");
        assertThat(run("sources", "discover", site + "/rss.xml", "--add", "2")).isEqualTo(2);
    }

    @Test
    void saysThatNothingWasFound() {
        pages.put("/", "<p>Welcome</p>");
        pages.remove("/rss.xml");

        assertThat(run("sources", "discover", site)).isEqualTo(1);

        assertThat(err.toString(UTF_8)).contains("Nothing was found");
    }

    @Test
    void obeysRobotsTxt() {
        pages.put("/robots.txt", "User-agent: parley\nDisallow: /");

        assertThat(run("sources", "discover", site)).isEqualTo(1);

        assertThat(err.toString(UTF_8)).contains("robots.txt forbids it");
        assertThat(asked).allMatch(visit -> visit.startsWith("/robots.txt "));
    }

    @Test
    void asksNobodyWithoutAContactAndNoPrivateAddressUnlessAllowed() {
        environment.remove("PARLEY_CONTACT");
        assertThat(run("sources", "discover", site)).isEqualTo(2);
        assertThat(run("sources", "check", "ministry")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Nothing is fetched from the web until 'contact:' is set");

        environment.put("PARLEY_CONTACT", "desk@courier.example");
        environment.remove("PARLEY_INGEST_ALLOWED_ADDRESSES");
        assertThat(run("sources", "discover", site)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("loopback");
        assertThat(asked).isEmpty();
    }

    @Test
    void showsWhatASourceWouldGiveAndRemembersNothing() throws IOException {
        run("sources", "add", site + "/rss.xml", "--id", "feed");

        assertThat(run("sources", "check", "--json")).as(err.toString(UTF_8)).isZero();

        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        for (String line : lines) {
            JsonNode tried = Json.MAPPER.readTree(line);
            assertThat(tried.path("works").asBoolean()).as(line).isTrue();
            assertThat(tried.path("listed").asInt()).isEqualTo(2);
            assertThat(tried.path("items").findValuesAsText("title")).contains("Talks resume", "Bridge opens");
            assertThat(tried.path("page").path("text").asText()).startsWith("The bridge over the river");
        }
        JsonNode feed = Json.MAPPER.readTree(lines.getLast());
        assertThat(feed.path("oddities").findValuesAsText("kind")).containsExactly("bad-date");
        assertThat(feed.path("items").findValuesAsText("published")).containsExactly("2024-03-05T07:00:00Z");
        assertThat(err.toString(UTF_8)).contains("write 'status: seen' in " + file + ": feed");

        out.reset();
        assertThat(run("sources", "check", "feed")).isZero();
        assertThat(out.toString(UTF_8)).contains("2 items, 1 of 2 looked at have a date", "odd: bad date", "score");
    }

    @Test
    void saysWhichSourceListsNothing() {
        pages.put("/list", "<p>Nothing here</p>");

        assertThat(run("sources", "check", "ministry")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("1 of 1 list nothing");

        assertThat(run("sources", "check", "courier")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("./parley sources discover --of courier");
    }

    private int run(String... arguments) {
        Terminal terminal =
                new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), 160, false, false);
        Session session = new Session(
                terminal,
                new LogFile(),
                new ByteArrayInputStream(new byte[] {}),
                folder,
                environment,
                Clock.systemUTC());
        return Main.run(session, arguments);
    }
}
