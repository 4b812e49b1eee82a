package dev.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.cli.broker.Connection;
import dev.parley.cli.broker.TopicCreation;
import dev.parley.cli.edit.Edits;
import dev.parley.cli.terminal.LogFile;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.Json;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.SourceId;
import dev.parley.events.source.Suggestion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands beside a Parley that holds the data directory. */
final class SourcesOfARunningParleyTest {
    private static final Topics TOPICS = Topics.of(Namespace.LIVE);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private Connection running;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void start() throws Exception {
        file = Files.writeString(folder.resolve("sources.yaml"), """
                sources:
                  - {id: courier, name: The Courier, url: https://courier.example/rss, enabled: true}
                  - {id: herald, url: https://herald.example/rss, enabled: true}
                  - {id: home, url: https://home.example/, kind: home}
                """);
        running = Connection.embedded(folder.resolve("data"), Map.of());
        try (Admin admin = running.admin()) {
            new TopicCreation(admin, 4, 1, Clock.systemUTC()).create(TOPICS.all());
        }
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void areHandedToItAndShownWithWhatItLearnt() throws Exception {
        assertThat(run("sources", "add", "https://other.example/rss"))
                .as(err.toString(UTF_8))
                .isZero();
        assertThat(err.toString(UTF_8)).contains("Handed to the Parley that runs: 3 changed");
        write(new FetchState(
                new SourceId("courier"),
                null,
                null,
                List.of("a", "b"),
                null,
                FetchState.Health.WALLED,
                NOON,
                NOON.plusSeconds(600),
                NOON.minusSeconds(60),
                "shows a login page",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Suggestion(
                        "https://courier.example/1?a=b",
                        ArticleId.of(CanonicalUrl.of("https://courier.example/1?a=b")),
                        NOON,
                        410))));

        assertThat(run("sources", "health", "--json")).as(err.toString(UTF_8)).isZero();

        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        JsonNode courier = Json.MAPPER.readTree(lines.getFirst());
        assertThat(courier.path("id").asText()).isEqualTo("courier");
        assertThat(courier.path("health").asText()).isEqualTo("walled");
        assertThat(courier.path("words").asText()).isEqualTo("shows a login page");
        assertThat(courier.path("lastSuccess").asText()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(courier.path("items").asInt()).isEqualTo(2);
        assertThat(courier.path("suggestions").path(0).path("status").asInt()).isEqualTo(410);
        assertThat(Json.MAPPER.readTree(lines.get(1)).path("health").asText()).isEqualTo("unread");
        assertThat(Json.MAPPER.readTree(lines.get(2)).path("health").asText()).isEqualTo("disabled");

        out.reset();
        assertThat(run("sources", "health")).isZero();
        assertThat(out.toString(UTF_8))
                .containsSubsequence("courier", "walled", "herald", "unread", "other-example", "disabled")
                .contains("courier: shows a login page");
        assertThat(err.toString(UTF_8)).contains("1 pages are gone: ./parley withdraw --suggested");

        out.reset();
        assertThat(run("withdraw", "--suggested")).as(err.toString(UTF_8)).isZero();
        assertThat(out.toString(UTF_8))
                .startsWith(
                        "./parley withdraw 'https://courier.example/1?a=b' --reason 'gone since 2026-03-01T12:00:00Z"
                                + " (HTTP 410)'");
    }

    @Test
    void areFollowedAsTheFileSays() {
        assertThat(run("sources", "enable", "--off", "herald"))
                .as(err.toString(UTF_8))
                .isZero();
        assertThat(run("sources", "remove", "courier")).isZero();

        try (Edits edits = new Edits(running.client(), TOPICS)) {
            assertThat(edits.sources()).containsOnlyKeys(new SourceId("herald"));
            assertThat(edits.sources().values()).noneMatch(source -> source.enabled());
        }
    }

    private void write(FetchState state) throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(running.client(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            TOPICS.fetchState().name(),
                            state.source().value(),
                            Json.of(FetchState.class).write(state)))
                    .get();
        }
    }

    private int run(String... arguments) {
        Terminal terminal =
                new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), 140, false, false);
        Session session = new Session(
                terminal,
                new LogFile(),
                new ByteArrayInputStream(new byte[] {}),
                folder,
                Map.of(
                        "PARLEY_SOURCES",
                        file.toString(),
                        "PARLEY_DATA",
                        folder.resolve("data").toString()),
                Clock.systemUTC());
        return Main.run(session, arguments);
    }
}
