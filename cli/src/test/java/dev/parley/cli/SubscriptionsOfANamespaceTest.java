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
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The commands beside a Parley that holds the data directory. Each test has a namespace of its own. */
final class SubscriptionsOfANamespaceTest {
    @TempDir
    private static Path data;

    private static Connection running;

    @TempDir
    private Path folder;

    private Topics topics;
    private Path files;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void start() {
        running = Connection.embedded(data, Map.of());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void begin(TestInfo test) throws Exception {
        files = Files.createDirectory(folder.resolve("files"));
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        topics = Topics.of(new Namespace(name.substring(0, 20)));
        try (Admin admin = running.admin()) {
            new TopicCreation(admin, 1, 1, Clock.systemUTC()).create(topics.all());
        }
    }

    @Test
    void areAsTheirFilesSayAndASecondTimeNothingChanges() throws Exception {
        write("a.yaml", "query: format:*");
        write("b.yaml", "query: issue:*");

        assertThat(run("subscriptions", "apply", "-f", files.toString(), "--dry-run"))
                .isZero();
        assertThat(said()).contains("added a", "added b", "2 to change", "only a dry run");
        assertThat(inEffect()).isEmpty();

        assertThat(run("subscriptions", "apply", "-f", files.toString())).isZero();
        assertThat(said()).contains("added a", "added b", "2 changed, 2 in effect in namespace " + topics.namespace());
        assertThat(inEffect()).containsOnlyKeys(id("a"), id("b"));

        assertThat(run("subscriptions", "apply", files.toString(), "--json")).isZero();
        JsonNode again = answer();
        assertThat(again.path("unchanged")).hasSize(2);
        assertThat(again.path("added")).isEmpty();
        assertThat(again.path("changed")).isEmpty();
        assertThat(again.path("inEffect").asInt()).isEqualTo(2);

        Files.delete(files.resolve("a.yaml"));
        write("b.yaml", "query: issue:* lang:en");
        Path alone = Files.writeString(folder.resolve("c.yaml"), "query: official:*");
        assertThat(run("subscriptions", "apply", "-f", files.toString())).isZero();
        assertThat(said()).contains("changed b", "left as they are: a (--prune takes them out)");
        assertThat(run("subscriptions", "apply", "-f", alone.toString())).isZero();
        assertThat(inEffect()).containsOnlyKeys(id("a"), id("b"), id("c"));

        assertThat(run("subscriptions", "apply", "-f", files.toString(), "--prune"))
                .isZero();
        assertThat(said()).contains("removed a", "removed c");
        assertThat(inEffect()).containsOnlyKeys(id("b"));
    }

    @Test
    void arePausedAndResumedAndStaySoUntilAFileSaysOtherwise() throws Exception {
        write("a.yaml", "query: format:*");
        run("subscriptions", "apply", "-f", files.toString());

        assertThat(run("subscriptions", "pause", "a", "--dry-run")).isZero();
        assertThat(theOneInEffect().paused()).isFalse();
        assertThat(run("subscriptions", "pause", "a")).isZero();
        assertThat(theOneInEffect().paused()).isTrue();
        assertThat(run("subscriptions", "pause", "a")).isZero();
        assertThat(said()).contains("Nothing to change");

        write("a.yaml", "query: format:* lang:en");
        assertThat(run("subscriptions", "apply", "-f", files.toString())).isZero();
        assertThat(said()).contains("Still paused, since no file says 'paused: false': a;");
        assertThat(theOneInEffect())
                .returns(true, Subscription::paused)
                .returns("format:* lang:en", Subscription::query);

        write("a.yaml", "query: format:* lang:en\npaused: false");
        run("subscriptions", "apply", "-f", files.toString());
        assertThat(theOneInEffect().paused()).isFalse();

        run("subscriptions", "pause", "a");
        assertThat(run("subscriptions", "resume", "a", "--json")).isZero();
        assertThat(answer().path("changed").path(0).asText()).isEqualTo("a");
        assertThat(theOneInEffect().paused()).isFalse();

        assertThat(run("subscriptions", "pause", "b")).isEqualTo(2);
        assertThat(said()).contains("there is no subscription b in namespace " + topics.namespace());
    }

    @Test
    void areRemovedOnceAndAreGoneAlreadyTheSecondTime() throws Exception {
        write("one-of-two.yaml", "query: format:*");
        write("two-of-two.yaml", "query: format:*");
        run("subscriptions", "apply", "-f", files.toString());

        assertThat(run("subscriptions", "remove", "one-of-two", "--dry-run")).isZero();
        assertThat(inEffect()).hasSize(2);
        assertThat(run("subscriptions", "remove", "one-of-two")).isZero();
        assertThat(said()).contains("removed one-of-two", "1 changed, 1 in effect");
        assertThat(run("subscriptions", "remove", "one-of-two")).isZero();
        assertThat(said())
                .contains("There is no subscription one-of-two; did you mean two-of-two?", "Nothing to change");

        assertThat(run("subscriptions", "show", "two-of-to")).isEqualTo(2);
        assertThat(said()).contains("did you mean two-of-two?");
        assertThat(run("subscriptions", "show", "two-of-two")).isZero();
        assertThat(answer().path("query").asText()).isEqualTo("format:*");
        assertThat(inNamespace("nowhere", "subscriptions", "list")).isEqualTo(2);
        assertThat(inNamespace("nowhere", "subscriptions", "remove", "a")).isEqualTo(2);
        assertThat(inNamespace("live", "subscriptions", "list")).isZero();
        assertThat(said()).contains("Namespace live has no subscriptions yet");
    }

    @Test
    void stayAsTheyAreWhenAnythingIsWrongWithAnyFile() throws Exception {
        write("a.yaml", "query: format:*");
        run("subscriptions", "apply", "-f", files.toString());
        write("a.yaml", "query: issue:*");
        write("b.yaml", "qeury: format:*\nthrottle: often");

        assertThat(run("subscriptions", "apply", "-f", files.toString())).isEqualTo(2);

        assertThat(said())
                .contains(
                        "parley: the subscriptions cannot be used as they are",
                        files.resolve("b.yaml") + ":1: unknown key qeury; did you mean query?",
                        files.resolve("b.yaml") + ":2: 'throttle': 'often' is not how many an hour");
        assertThat(theOneInEffect().query()).isEqualTo("format:*");

        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("subscriptions", "apply", "-f", empty.toString())).isZero();
        assertThat(run("subscriptions", "apply", "-f", empty.toString(), "--prune"))
                .isEqualTo(2);
        assertThat(run("subscriptions", "apply", "-f", files.resolve("a.yaml").toString(), "--prune"))
                .isEqualTo(2);
        assertThat(inEffect()).hasSize(1);
    }

    @Test
    void stayAsTheyAreWhenAQueryIsBrokenOrAnExampleComesOutOtherwise() throws Exception {
        write("a.yaml", "query: format:abashidze-karasinn");
        assertThat(run("subscriptions", "apply", "-f", files.toString())).isEqualTo(2);
        assertThat(said())
                .contains(
                        files.resolve("a.yaml") + ":1: 'query': character 8: ",
                        "did you mean format:abashidze-karasin?",
                        "  format:abashidze-karasinn",
                        "         ^^^^");

        write("a.yaml", "query: format:*\nexpect: [A bridge is repaired.]");
        assertThat(run("subscriptions", "apply", "-f", files.toString())).isEqualTo(1);
        assertThat(said()).contains("a: expect 1 does not fire", "not met: format:*", "Nothing was changed");
        assertThat(run("subscriptions", "apply", "-f", files.toString(), "--json"))
                .isEqualTo(1);
        assertThat(answer().path("failed").path(0).path("id").asText()).isEqualTo("a");
        assertThat(inEffect()).isEmpty();

        assertThat(run("subscriptions", "apply", "-f", files.toString(), "--untested"))
                .isZero();
        assertThat(inEffect()).containsOnlyKeys(id("a"));
    }

    @Test
    void areListedWithThoseThatCannotBeReadAndWhy() throws Exception {
        write("a.yaml", "query: format:*\npaused: true");
        run("subscriptions", "apply", "-f", files.toString());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(running.client(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topics.subscriptions().name(), "odd", "{\"id\":"))
                    .get();
            producer.send(new ProducerRecord<>(
                            topics.subscriptions().name(),
                            "old",
                            "{\"id\":\"old\",\"query\":\"(format:*\",\"paused\":false}"))
                    .get();
        }

        assertThat(run("subscriptions", "list")).isZero();
        assertThat(out.toString(UTF_8)).containsSubsequence("a ", "format:*", "paused", "odd", "broken: ");
        assertThat(run("subscriptions", "list", "--json")).isZero();
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(Json.MAPPER.readTree(lines.getFirst()).path("broken").isMissingNode())
                .isTrue();
        assertThat(Json.MAPPER.readTree(lines.get(1)).path("broken").asText()).startsWith("character 1: ");
        assertThat(Json.MAPPER.readTree(lines.get(2)).path("broken").asText()).isNotBlank();
        assertThat(run("subscriptions", "show", "odd")).isEqualTo(2);

        assertThat(run("subscriptions", "remove", "odd", "old")).isZero();
        assertThat(run("subscriptions", "list", "--json")).isZero();
        assertThat(out.toString(UTF_8).lines()).hasSize(1);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(files.resolve(name), text);
    }

    private static SubscriptionId id(String value) {
        return new SubscriptionId(value);
    }

    private Map<SubscriptionId, Subscription> inEffect() {
        try (Edits edits = new Edits(running.client(), topics)) {
            return edits.subscriptions();
        }
    }

    private Subscription theOneInEffect() {
        assertThat(inEffect()).hasSize(1);
        return inEffect().values().iterator().next();
    }

    private String said() {
        return err.toString(UTF_8);
    }

    private JsonNode answer() throws IOException {
        return Json.MAPPER.readTree(out.toString(UTF_8));
    }

    private int run(String... arguments) {
        return inNamespace(topics.namespace().value(), arguments);
    }

    private int inNamespace(String namespace, String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal =
                new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), 140, false, false);
        Session session = new Session(
                terminal,
                new LogFile(),
                new ByteArrayInputStream(new byte[] {}),
                folder,
                Map.of(
                        "PARLEY_LEXICON",
                        Path.of("..", "lexicon", "russia-georgia")
                                .toAbsolutePath()
                                .toString(),
                        "PARLEY_DATA",
                        data.toString()),
                Clock.systemUTC());
        return Main.run(
                session,
                Stream.concat(Stream.of(arguments), Stream.of("--namespace", namespace))
                        .toArray(String[]::new));
    }
}
