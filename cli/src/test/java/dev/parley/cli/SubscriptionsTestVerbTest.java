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
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubscriptionsTestVerbTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void findsTheShippedOnesAsTheyShouldBe() {
        assertThat(run("subscriptions", "test", "-f", "../config/subscriptions"))
                .as(out.toString(UTF_8))
                .isZero();
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8)).contains("all as they should be").doesNotContain("Without an example");
    }

    @Test
    void tellsWhichClauseKeptAnExampleOut() throws IOException {
        write("a.yaml", """
                query: format:* lang:ru
                expect:
                  - The next round of the Geneva International Discussions was postponed.
                  - {text: Женевские международные дискуссии отложены., lang: ru}
                """);
        assertThat(run("subscriptions", "test", "-f", folder.toString())).isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .contains(
                        "a: expect 1 does not fire",
                        "not met: lang:ru",
                        "recognised: format:geneva-international-discussions")
                .doesNotContain("expect 2");
        assertThat(err.toString(UTF_8)).contains("1 subscription, 2 examples: 1 not as they should be");
    }

    @Test
    void showsWhatMetAQueryThatWasNotToFire() throws IOException {
        write("a.yaml", """
                query: format:* OR "parcel post"
                reject:
                  - A bridge is repaired.
                  - The next round of the Geneva International Discussions was postponed.
                """);
        assertThat(run("subscriptions", "test", "-f", folder.resolve("a.yaml").toString()))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .contains(
                        "a: reject 2 fires", "The next round of the »Geneva International Discussions« was postponed.")
                .doesNotContain("reject 1");
    }

    @Test
    void holdsOutletDateAndPostAgainstTheQueryToo() throws IOException {
        write("a.yaml", """
                query: post:russia-foreign-minister source:wire source.side:russia source.based:Moscow 2014-01/2014-12
                expect:
                  - {text: Sergey Lavrov is the minister., source: wire, side: russia, based: Moscow, published: 2014-11-05}
                reject:
                  - {text: Sergey Lavrov is the minister., source: other, side: russia, based: Moscow, published: 2014-11-05}
                  - {text: Sergey Lavrov is the minister., source: wire, side: georgia, based: Moscow, published: 2014-11-05}
                  - {text: Sergey Lavrov is the minister., source: wire, side: russia, based: Tbilisi, published: 2014-11-05}
                  - {text: Sergey Lavrov is the minister., source: wire, side: russia, based: Moscow, published: 2015-11-05}
                  - {text: Sergey Lavrov is the minister., source: wire, side: russia, based: Moscow}
                """);
        assertThat(run("subscriptions", "test", "-f", folder.toString()))
                .as(out.toString(UTF_8))
                .isZero();
    }

    @Test
    void goesOnWithTheOthersWhenAFileCannotBeUsed() throws IOException {
        write("a.yaml", "query: format:*\nexpect: [The Geneva International Discussions go on.]");
        write("b.yaml", "query: |\n  format:*\n  fromat:x");
        write("c.yaml", "query: 'x");
        assertThat(run("subscriptions", "test", "-f", folder.toString(), "--json"))
                .isEqualTo(1);
        List<JsonNode> lines = out.toString(UTF_8).lines().map(this::read).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines)
                .filteredOn(line -> line.path("id").asText().equals("a"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("examples").asInt()).isEqualTo(1);
                    assertThat(line.path("failures")).isEmpty();
                });
        assertThat(lines)
                .extracting(line -> line.path("broken").asText())
                .anyMatch(broken -> broken.startsWith(folder.resolve("b.yaml") + ":1: 'query': character 10: ")
                        && broken.contains("did you mean 'format'?")
                        && broken.contains("\n  fromat:x\n  ^"))
                .anyMatch(broken -> broken.startsWith(folder.resolve("c.yaml") + ":1: "));
        assertThat(run("subscriptions", "test", "-f", folder.toString(), "a")).isZero();
        assertThat(run("subscriptions", "test", "-f", folder.toString(), "b")).isEqualTo(1);
        assertThat(run("subscriptions", "test", "-f", folder.toString(), "aa")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("did you mean a?");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private JsonNode read(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int run(String... arguments) {
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
                                .toString()),
                Clock.systemUTC());
        return Main.run(session, arguments);
    }
}
