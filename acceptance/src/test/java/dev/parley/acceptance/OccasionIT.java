package dev.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a round as articles claim it, contradict each other, are corrected and are taken back. */
final class OccasionIT {
    private static final String HELD =
            "The 62nd round of the Geneva International Discussions was held on 5-6 November 2024, Georgia said.";
    private static final String POSTPONED =
            "The 62nd round of the Geneva International Discussions was postponed, Georgia said.";
    private static final String CORRECTED =
            "The 63rd round of the Geneva International Discussions will be held on 4-5 March 2025, Georgia said.";

    @TempDir
    private Path data;

    @Test
    void claimsMakeAnOccasionARevisionCorrectsItAndAWithdrawalTakesItAway() throws Exception {
        Program parley = new Program(data, Map.of());
        replay(parley, line("one", "2024-11-07", HELD), line("other", "2024-11-08", POSTPONED));
        assertThat(claims())
                .containsExactly(
                        "format:geneva-international-discussions/round-62 held 2024-11-05 2024-11-06",
                        "format:geneva-international-discussions/round-62 postponed null null");

        replay(parley, line("other", "2024-11-09", CORRECTED));
        assertThat(claims())
                .containsExactly(
                        "format:geneva-international-discussions/round-62 held 2024-11-05 2024-11-06",
                        "format:geneva-international-discussions/round-63 announced 2025-03-04 2025-03-05");

        Program.Ended withdrawn =
                parley.run("withdraw", url("one"), "--reason", "asked by its author", "--namespace", "replay-rounds");
        assertThat(withdrawn.code()).as(withdrawn.err()).isZero();
        replay(parley, line("one", "2024-11-07", HELD));
        assertThat(claims())
                .containsExactly("format:geneva-international-discussions/round-63 announced 2025-03-04 2025-03-05");
    }

    private void replay(Program parley, String... lines) throws Exception {
        Path corpus = Files.writeString(data.resolve("rounds.jsonl"), String.join("\n", lines));
        Program.Ended ended = parley.run("replay", corpus.toString(), "--namespace", "replay-rounds", "--json");
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private static String line(String page, String day, String text) {
        return "{\"url\":\"%s\",\"source\":\"example\",\"title\":\"Talks\",\"text\":\"%s\",\"publishedAt\":\"%s\"}"
                .formatted(url(page), text, day);
    }

    private static String url(String page) {
        return "https://news.example/" + page;
    }

    private List<String> claims() throws Exception {
        String question = "SELECT o.id, c.state, c.date, c.date_to FROM occasion o JOIN occasion_claim c"
                + " ON c.occasion = o.id ORDER BY o.id, c.n";
        List<String> claims = new ArrayList<>();
        try (Connection rows =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("database/replay-rounds.sqlite"));
                Statement statement = rows.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            while (answer.next()) {
                claims.add(String.join(
                        " ", answer.getString(1), answer.getString(2), answer.getString(3), answer.getString(4)));
            }
        }
        return claims;
    }
}
