package dev.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** The seed corpus, and what every run of it must bring to light. */
final class Seeds {
    static final Path FOLDER = Program.HOME.resolve("seeds");
    static final long ARTICLES = 2;

    private Seeds() {}

    /** Releases come without the seeds: there is nothing to run then. */
    static void assumeThere() {
        assumeTrue(Files.exists(FOLDER.resolve("manifest.yaml")), "the seed corpus is not in this copy of Parley");
    }

    /** How often each format and official is named, counted by hand. */
    static Map<String, Long> mentions() throws IOException {
        Map<String, Long> mentions = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/seeds-mentions.csv"))) {
            if (line.contains(":")) {
                String[] cells = line.split(",", 2);
                mentions.put(cells[0], Long.valueOf(cells[1]));
            }
        }
        return mentions;
    }

    static void assertFoundIn(JsonNode summary) throws IOException {
        Map<String, Long> found = new TreeMap<>();
        summary.get("mentions")
                .properties()
                .forEach(each -> found.put(each.getKey(), each.getValue().asLong()));
        found.keySet().removeIf(entity -> entity.startsWith("issue:"));
        assertThat(found).isEqualTo(mentions());
        assertThat(summary.get("rejected").asLong()).isZero();
    }

    /** Looks into the database, with {@code schema} before the tables' names. */
    static void assertStoredIn(Connection database, String schema) throws SQLException, IOException {
        assertThat(count(database, "SELECT count(*) FROM " + schema + "article"))
                .isEqualTo(ARTICLES);
        assertThat(count(database, "SELECT count(*) FROM " + schema + "mention WHERE entity NOT LIKE 'issue:%'"))
                .isEqualTo(
                        mentions().values().stream().mapToLong(Long::longValue).sum());
        assertThat(count(database, "SELECT count(*) FROM " + schema + "alert")).isPositive();
        assertThat(count(
                        database,
                        "SELECT sum(mentions) FROM " + schema + "count_cell WHERE entity = 'official:sergey-lavrov'"))
                .isEqualTo(mentions().get("official:sergey-lavrov"));
    }

    private static long count(Connection database, String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getLong(1);
        }
    }
}
