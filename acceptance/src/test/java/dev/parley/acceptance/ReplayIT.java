package dev.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command on one machine: the embedded broker, the topology and SQLite. */
final class ReplayIT {
    @TempDir
    private Path data;

    @Test
    void theSeedsComeOutAsMentionsAlertsAndCountsAndASecondRunAddsNothing() throws Exception {
        Seeds.assumeThere();
        Program parley = new Program(data, Map.of());

        Program.Ended first = parley.run("replay", Seeds.FOLDER.toString(), "--json");

        assertThat(first.code()).as(first.err()).isZero();
        JsonNode summary = first.json();
        assertThat(summary.get("namespace").asText()).isEqualTo("replay-seeds");
        assertThat(summary.get("articles").asLong()).isEqualTo(Seeds.ARTICLES);
        Seeds.assertFoundIn(summary);
        assertThat(first.err()).doesNotContain("WARN", "INFO", "org.apache.kafka", "SLF4J", "Exception");
        Path database = Path.of(summary.get("database").asText());
        assertThat(Files.exists(database)).isTrue();
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            Seeds.assertStoredIn(rows, "");
        }

        Program.Ended second = parley.run("replay", Seeds.FOLDER.toString(), "--json");

        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.json().get("articles").asLong()).isZero();
        Seeds.assertFoundIn(second.json());
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            Seeds.assertStoredIn(rows, "");
        }
    }

    @Test
    void aLineThatIsNoArticleIsRejectedAndTheRestGoesThrough() throws Exception {
        Path corpus = data.resolve("mixed.jsonl");
        Files.writeString(corpus, """
                {"source":"example","title":"Example report","text":"Nothing happened.","publishedAt":"2014-06-19"}
                this is no JSON
                {"source":"example","title":"Another example","text":"Nothing happened again."}
                """);
        Program parley = new Program(data, Map.of());

        Program.Ended ended = parley.run("replay", corpus.toString(), "--json");

        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        assertThat(ended.json().get("articles").asLong()).isEqualTo(2);
        assertThat(ended.json().get("rejected").asLong()).isEqualTo(1);
        assertThat(ended.err().strip()).endsWith("./parley rejected list --namespace replay-mixed");

        Program.Ended rejected = parley.run("rejected", "list", "--namespace", "replay-mixed");

        assertThat(rejected.code()).as(rejected.err()).isZero();
        assertThat(rejected.out()).contains("mixed.jsonl:2");
    }

    @Test
    void aMissingCorpusIsOneLineAndAUsageErrorOrAFailure() throws Exception {
        Program.Ended ended = new Program(data, Map.of()).run("replay", "no-such-folder");

        assertThat(ended.code()).isBetween(1, 2);
        assertThat(ended.err()).contains("no-such-folder").doesNotContain("\tat ");
    }
}
