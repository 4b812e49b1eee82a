package dev.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of one article and of one line that is none, as their desk goes on working with them. */
final class StoryIT {
    private static final String URL = "https://news.example/talks";
    private static final String LAVROV = "official:sergey-lavrov";

    @TempDir
    private Path data;

    private Program parley;
    private Path corpus;

    @BeforeEach
    void aCorpusWithTwoWordingsOfOneArticleAndTwoLinesThatAreNone() throws Exception {
        parley = new Program(data, Map.of());
        corpus = data.resolve("desk.jsonl");
        Files.writeString(
                corpus,
                String.join(
                        "\n",
                        wording("2014-06-19", "Sergey Lavrov spoke."),
                        wording("2014-06-19", "Sergey Lavrov spoke. Later Sergey Lavrov left."),
                        "this is no JSON",
                        "nor is this"));
    }

    @Test
    void anArticleIsRevisedTakenBackAndNeverReturns() throws Exception {
        JsonNode first = replay(1);
        assertThat(first.at("/mentions/" + LAVROV).asLong()).isEqualTo(2);
        assertThat(first.get("articles").asLong()).isEqualTo(1);
        assertThat(first.get("rejected").asLong()).isEqualTo(2);

        JsonNode second = replay(1);
        assertThat(second.at("/mentions/" + LAVROV).asLong()).isEqualTo(2);
        assertThat(second.get("articles").asLong()).isZero();
        assertThat(data.resolve("database/live.sqlite")).doesNotExist();

        Path changed = Files.writeString(
                data.resolve("changed.jsonl"),
                wording("2014-06-20", "Sergey Lavrov met Sergey Lavrov's guests. Then Sergey Lavrov left."));
        Program.Ended revised = parley.run("replay", changed.toString(), "--namespace", "replay-desk", "--json");
        assertThat(revised.json().at("/mentions/" + LAVROV).asLong()).isEqualTo(3);
        assertThat(cells()).isEqualTo(3);

        Program.Ended withdrawn =
                parley.run("withdraw", URL, "--reason", "asked by its author", "--namespace", "replay-desk");
        assertThat(withdrawn.code()).as(withdrawn.err()).isZero();
        JsonNode after = replay(1);
        assertThat(after.get("stored").asLong()).isZero();
        assertThat(after.get("mentions")).isEmpty();
        assertThat(cells()).isZero();
        assertThat(number("SELECT count(*) FROM article WHERE text IS NOT NULL OR title <> ''"))
                .isZero();
        assertThat(number("SELECT count(*) FROM withdrawal WHERE reason = 'asked by its author'"))
                .isEqualTo(1);
    }

    @Test
    void aMendedLineIsSentAgainAndANamespaceIsRebuiltAndRemoved() throws Exception {
        replay(1);
        String key = "ingest/" + corpus + ":3";
        Program.Ended shown = parley.run("rejected", "show", key, "--namespace", "replay-desk");
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("is no JSON", "begins  this is no JSON");

        Files.writeString(
                corpus,
                Files.readString(corpus)
                        .replace(
                                "this is no JSON",
                                "{\"source\":\"example\",\"title\":\"Mended\",\"text\":\"Sergey Lavrov again.\"}"));
        Program.Ended resent = parley.run("rejected", "resend", "--all", "--namespace", "replay-desk");
        assertThat(resent.code()).isEqualTo(1);
        assertThat(resent.err())
                .contains(
                        "Sent again: " + corpus + ":3",
                        "Not sent: " + corpus + ":4 is as faulty as before: is no JSON");

        Path nothing = Files.writeString(
                data.resolve("nothing.jsonl"), "{\"source\":\"example\",\"title\":\"Nothing\",\"text\":\"Nothing.\"}");
        Program.Ended going = parley.run("replay", nothing.toString(), "--namespace", "replay-desk", "--json");
        assertThat(going.code()).as(going.err()).isZero();
        assertThat(going.json().get("stored").asLong()).isEqualTo(3);
        assertThat(going.json().at("/mentions/" + LAVROV).asLong()).isEqualTo(3);

        Files.delete(corpus);
        Program.Ended gone = parley.run("rejected", "resend", "ingest/" + corpus + ":4", "--namespace", "replay-desk");
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.err()).contains(corpus + ":4 is gone");

        Program.Ended rebuilt = parley.run("namespaces", "rebuild", "replay-desk");
        assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
        assertThat(number("SELECT count(*) FROM mention")).isZero();
        assertThat(number("SELECT count(*) FROM article")).isEqualTo(3);
        Program.Ended anew = parley.run("replay", nothing.toString(), "--namespace", "replay-desk", "--json");
        assertThat(anew.json().at("/mentions/" + LAVROV).asLong())
                .as(anew.err())
                .isEqualTo(3);

        Program.Ended removed = parley.run("namespaces", "remove", "replay-desk");
        assertThat(removed.code()).as(removed.err()).isZero();
        assertThat(data.resolve("database/replay-desk.sqlite")).doesNotExist();
    }

    private JsonNode replay(int code) throws Exception {
        Program.Ended ended = parley.run("replay", corpus.toString(), "--json");
        assertThat(ended.code()).as(ended.err()).isEqualTo(code);
        assertThat(ended.err()).contains(corpus + ":3: is no JSON", corpus + ":4: is no JSON");
        return ended.json();
    }

    private static String wording(String day, String text) {
        return "{\"url\":\"%s\",\"source\":\"example\",\"title\":\"Talks\",\"text\":\"%s\",\"publishedAt\":\"%s\"}"
                .formatted(URL, text, day);
    }

    private long cells() throws Exception {
        return number("SELECT coalesce(sum(mentions), 0) FROM count_cell WHERE entity = '" + LAVROV + "'");
    }

    private long number(String question) throws Exception {
        Path database = data.resolve("database/replay-desk.sqlite");
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = rows.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getLong(1);
        }
    }
}
