package dev.parley.sink.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.article.Article;
import dev.parley.events.article.Rights;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.Samples;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.DatabaseConfig;
import dev.parley.sink.database.OpenDatabases;
import dev.parley.sink.read.Reading;
import dev.parley.sink.store.TestRows;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private OpenDatabases databases;

    @SuppressWarnings("NullAway.Init") // Started before each test.
    private Web web;

    @BeforeEach
    void start(@TempDir Path directory) {
        databases = new OpenDatabases(DatabaseConfig.sqlite(directory));
        web = Web.start(WebConfig.onThisMachine(0), new Desk(databases));
    }

    @AfterEach
    void stop() {
        web.close();
        databases.close();
        client.close();
    }

    private record Desk(OpenDatabases databases) implements Newsroom {
        @Override
        public List<Namespace> namespaces() {
            return databases.namespaces();
        }

        @Override
        public Optional<Reading> reading(Namespace namespace) {
            return databases.existing(namespace).map(Reading::new);
        }

        @Override
        public String label(Namespace namespace, EntityId entity) {
            return "label of " + entity;
        }

        @Override
        public ZoneId zone() {
            return Samples.ZONE;
        }
    }

    @Test
    void showsAnAlertWithTheMatchMarked() throws Exception {
        store("live", Samples.article("a", "Title", "The [talks] began.", 1));

        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(">Title</a>", "The [<mark>talks</mark>] began.", "The Gazette", "2016-07-22, inferred")
                .contains("label of format:harbour-talks", "lang=\"en\"", "rel=\"noopener noreferrer\"");
    }

    @Test
    void showsAThreadAsOneBlockWithWhatWasNewInIt() throws Exception {
        List<Article> articles = Stream.of("a", "b", "c")
                .map(name -> Samples.article(name, "Title " + name, "The [talks], says " + name + ".", 1))
                .sorted(Comparator.comparing(Article::id))
                .toList();
        Namespace namespace = new Namespace("live");
        Topics topics = Topics.of(namespace);
        TestRows.write(
                databases.opened(namespace),
                topics,
                Samples.sent(
                        topics, Samples.inThread(Samples.alert(articles.get(0), "all"), "talks", "state:announced")),
                Samples.sent(topics, Samples.inThread(Samples.alert(articles.get(1), "all"), "talks", "state:held")),
                Samples.sent(topics, Samples.inThread(Samples.alert(articles.get(2), "all"), "talks")));

        String page = get("/").body();

        assertThat(page.split("<article>", -1)).hasSize(2);
        assertThat(page)
                .contains(articles.get(0).metadata().title() + "</a>")
                .contains("<li><b>announced → held</b> · <bdi>The Gazette</bdi>")
                .contains("<p class=\"why\">1 more report</p>")
                .doesNotContain(articles.get(2).text().substring(0, 4) + "[<mark>talks</mark>], says "
                        + articles.get(2).metadata().title().substring(6));
    }

    @Test
    void showsThatASourceIsSilentInASentence() throws Exception {
        TestRows.write(
                databases.opened(new Namespace("live")),
                Topics.of(new Namespace("live")),
                Samples.sent(
                        Topics.of(new Namespace("live")),
                        Samples.silence("The <Gazette>", Instant.parse("2016-07-25T08:00:00Z"), null)));

        assertThat(get("/").body())
                .contains("Source The &lt;Gazette&gt; has been silent since 2016-07-25 12:00")
                .contains("<bdi>Source health</bdi></p>");
    }

    @Test
    void headsAnAlertWithoutATitleByOutletAndDate() throws Exception {
        store("live", Samples.article("a", "", "The [talks] began.", 1));

        assertThat(get("/").body())
                .contains(
                        "<h3 dir=\"auto\"><a href=",
                        ">The Gazette, 2016-07-22, inferred</a>",
                        "without a title · English");
    }

    @Test
    void whateverATitleHoldsStaysText() throws Exception {
        store(
                "live",
                Samples.article(
                        "a",
                        "<img src=x onerror=alert(1)> [talks] </blockquote><script>alert(2)</script>",
                        Samples.metadata(
                                "\"><script>alert(3)</script>", 1, Rights.EXCERPT, "javascript:alert(4)//https://x")));

        String page = get("/").body();

        assertThat(page)
                .doesNotContain("<script", "<img", "href=\"javascript")
                .contains("&lt;script&gt;alert(3)&lt;/script&gt;");
    }

    @Test
    void sendsThePolicyThatForbidsScriptsWithEveryAnswer() throws Exception {
        for (String path : List.of("/", "/style.css", "/healthz", "/no-such-page")) {
            assertThat(get(path).headers().map())
                    .as(path)
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .hasEntrySatisfying(
                            "content-security-policy",
                            policy ->
                                    assertThat(policy.getFirst()).startsWith("default-src 'none'; style-src 'self';"));
        }
    }

    @Test
    void opensOnTheNewestReplayWhileLiveIsEmptyAndSaysSo() throws Exception {
        databases.opened(Namespace.LIVE);
        store("replay-a", Samples.article("a", "Older replay", "The [talks].", 1));
        store("replay-b", Samples.article("b", "Newer replay", "The [talks].", 1));
        stamp("replay-a", "2026-01-01T00:00:00.000000000Z");
        stamp("replay-b", "2026-01-02T00:00:00.000000000Z");

        assertThat(get("/").body())
                .contains("Newer replay", "Nothing has come in live yet. This is the newest replay: replay-b.")
                .doesNotContain("Older replay");

        store("live", Samples.article("c", "Live now", "The [talks].", 1));
        assertThat(get("/").body()).contains("Live now").doesNotContain("Nothing has come in live yet");
    }

    @Test
    void showsTheNamespaceThatWasAskedFor() throws Exception {
        store("live", Samples.article("a", "Live title", "The [talks].", 1));
        store("replay-a", Samples.article("b", "Replayed title", "The [talks].", 1));

        assertThat(get("/?namespace=replay-a").body())
                .contains("Replayed title", "href=\"/?namespace=live\"")
                .doesNotContain("Live title");
        assertThat(get("/?namespace=nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/?namespace=%3Cscript%3E").statusCode()).isEqualTo(404);
    }

    @Test
    void showsThatNothingIsThere() throws Exception {
        assertThat(get("/").body()).contains("Nothing is stored yet.");
        assertThat(get("/healthz").body()).isEqualTo("ok\n");
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void showsMetricsBesideThePageWhereItIsGivenSome() throws Exception {
        assertThat(get("/metrics").statusCode()).isEqualTo(404);

        try (Web measured = Web.start(WebConfig.onThisMachine(0), new Desk(databases), () -> "up 1\n")) {
            HttpResponse<String> metrics = get(measured, "/metrics");
            assertThat(metrics.body()).isEqualTo("up 1\n");
            assertThat(metrics.headers().firstValue("content-type"))
                    .contains("text/plain; version=0.0.4; charset=utf-8");
            assertThat(get(measured, "/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void showsMetricsWithoutAPage() throws Exception {
        try (Web measured = Web.ofMetrics(WebConfig.onThisMachine(0), () -> "up 1\n")) {
            assertThat(get(measured, "/metrics").body()).isEqualTo("up 1\n");
            assertThat(get(measured, "/healthz").body()).isEqualTo("ok\n");
            assertThat(get(measured, "/").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aTakenPortIsOneLineThatNamesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Web.start(WebConfig.onThisMachine(taken.getLocalPort()), new Desk(databases)))
                    .isInstanceOf(Web.PortTaken.class)
                    .hasMessageStartingWith("port " + taken.getLocalPort() + " on 127.0.0.1 is taken");
        }
    }

    @Test
    void refusesARequestThatWasSentToAnotherName() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), web.port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 421").contains("for this machine only");
        }
    }

    private void store(String namespace, Article article) {
        Database database = databases.opened(new Namespace(namespace));
        Topics topics = Topics.of(new Namespace(namespace));
        TestRows.write(
                database,
                topics,
                Samples.sent(topics, article),
                Samples.sent(topics, Samples.tagged(article)),
                Samples.sent(topics, Samples.alert(article, "all")));
    }

    private void stamp(String namespace, String at) {
        databases
                .opened(new Namespace(namespace))
                .write(handle -> handle.execute(
                        "INSERT INTO position (topic_id, topic, partition, next, missed, stored_at) VALUES ('t', 't', 0, 1, 0, ?)",
                        at));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(web, path);
    }

    private HttpResponse<String> get(Web asked, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + asked.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
