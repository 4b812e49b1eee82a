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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesVerbTest {
    private static final String WRITTEN = """
            # Ours.
            sources:
              - id: courier
                name: The Courier
                url: https://courier.example/rss
                language: en
              - id: ministry
                url: https://ministry.example/
                kind: home
            """;

    @TempDir
    private Path folder;

    private Path file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeTheFile() throws IOException {
        file = Files.writeString(folder.resolve("sources.yaml"), WRITTEN);
    }

    @Test
    void listsWhatStandsInTheFileAndSaysWhyNothingIsFetched() throws IOException {
        assertThat(run("sources", "list")).as(err.toString(UTF_8)).isZero();
        assertThat(out.toString(UTF_8)).contains("courier", "The Courier", "https://ministry.example/", "home");
        assertThat(err.toString(UTF_8)).contains("2 sources, 0 enabled", "until 'contact:' is set");

        out.reset();
        assertThat(run("sources", "list", "--json")).isZero();
        assertThat(out.toString(UTF_8).lines()).hasSize(2);
        JsonNode first =
                Json.MAPPER.readTree(out.toString(UTF_8).lines().findFirst().orElseThrow());
        assertThat(first.path("id").asText()).isEqualTo("courier");
        assertThat(first.path("status").asText()).isEqualTo("unverified");
    }

    @Test
    void addsASourceAtTheEndWithAnIdOfItsOwn() throws IOException {
        int code = run(
                "sources",
                "add",
                "https://www.news.example/list",
                "--kind",
                "list",
                "--link-selector",
                "h2 a",
                "--name",
                "Новости",
                "--language",
                "ru");

        assertThat(code).as(err.toString(UTF_8)).isZero();
        assertThat(Files.readString(file)).isEqualTo(WRITTEN + """
              - id: news-example
                name: Новости
                url: https://www.news.example/list
                kind: list
                linkSelector: h2 a
                language: ru
                enabled: false
                status: unverified
            """);
        assertThat(err.toString(UTF_8)).contains("Added news-example", "./parley sources enable news-example");
    }

    @Test
    void refusesWhatIsThereAlreadyOrNoSourceByUsage() throws IOException {
        assertThat(run("sources", "add", "http://courier.example/rss/")).isEqualTo(2);
        assertThat(run("sources", "add", "https://other.example/", "--id", "courier"))
                .isEqualTo(2);
        assertThat(run("sources", "add", "ftp://courier.example/")).isEqualTo(2);
        assertThat(run("sources", "add", "https://other.example/", "--kind", "list", "--zone", "Tiflis"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains(
                        "is there already as courier",
                        "there is a source courier already",
                        "'ftp://courier.example/' is not an absolute http or https address",
                        "'linkSelector': a source of kind list has one",
                        "'Tiflis' is no time zone");
        assertThat(Files.readString(file)).isEqualTo(WRITTEN);
    }

    @Test
    void enablesAndDisablesAndLeavesHomePagesAlone() throws IOException {
        assertThat(run("sources", "enable", "courier")).isZero();
        assertThat(Files.readString(file))
                .isEqualTo(WRITTEN.replace("    language: en\n", "    language: en\n    enabled: true\n"));
        assertThat(err.toString(UTF_8)).contains("Enabled courier", "until 'contact:' is set");

        assertThat(run("sources", "enable", "--off", "--all")).isZero();
        assertThat(Files.readString(file))
                .isEqualTo(WRITTEN.replace("    language: en\n", "    language: en\n    enabled: false\n"));

        assertThat(run("sources", "enable", "ministry")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("./parley sources discover --of ministry");
        assertThat(run("sources", "enable")).isEqualTo(2);
        assertThat(run("sources", "enable", "nobody")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("there is no source nobody in " + file);
    }

    @Test
    void takesSourcesOut() throws IOException {
        assertThat(run("sources", "remove", "courier", "nobody")).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(WRITTEN);

        assertThat(run("sources", "remove", "courier")).isZero();
        assertThat(Files.readString(file)).startsWith("# Ours.\nsources:\n  - id: ministry\n");
    }

    @Test
    void takesOverAndHandsOnListsOfFeeds() throws IOException {
        Path list = Files.writeString(folder.resolve("mine.opml"), """
                <opml version="2.0"><body><outline text="News">
                <outline text="Courier" xmlUrl="http://courier.example/rss"/>
                <outline text="Herald" xmlUrl="https://herald.example/feed" category="/a"/></outline></body></opml>
                """);

        assertThat(run("sources", "import", list.toString()))
                .as(err.toString(UTF_8))
                .isZero();
        assertThat(err.toString(UTF_8)).contains("Courier: there already as courier", "Added 1 of 2 to " + file);
        assertThat(Files.readString(file)).startsWith(WRITTEN).contains("category: /a", "in folder: News");

        assertThat(run("sources", "export")).isZero();
        assertThat(out.toString(UTF_8)).contains("<opml version=\"2.0\"", "category=\"/a\"", "<outline text=\"News\">");

        Path written = folder.resolve("ours.opml");
        assertThat(run("sources", "export", "--opml", written.toString())).isZero();
        assertThat(written).hasContent(out.toString(UTF_8));
    }

    @Test
    void saysByItsExitCodeThatAFeedCouldNotBeTaken() throws IOException {
        Path list = Files.writeString(
                folder.resolve("mine.opml"), "<opml><body><outline text='A' xmlUrl='javascript:x'/></body></opml>");
        assertThat(run("sources", "import", list.toString())).isEqualTo(1);

        Path page = Files.writeString(folder.resolve("page.html"), "<html></html>");
        assertThat(run("sources", "import", page.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("page.html is no OPML");
        assertThat(Files.readString(file)).isEqualTo(WRITTEN);
    }

    @Test
    void namesEverySlipOfTheFile() throws IOException {
        Files.writeString(file, "sources:\n  - id: a\n    url: b\n    kind: c\n");

        assertThat(run("sources", "list")).isEqualTo(1);

        assertThat(err.toString(UTF_8).lines())
                .anyMatch(line -> line.startsWith(file + ":3: 'url'"))
                .anyMatch(line -> line.startsWith(file + ":4: 'kind'"));
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
