package dev.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.cli.backtest.Backtest;
import dev.parley.cli.backtest.BacktestAnswer;
import dev.parley.cli.backtest.Ground;
import dev.parley.cli.backtest.Rules;
import dev.parley.cli.backtest.Supply;
import dev.parley.cli.backtest.Within;
import dev.parley.events.article.Article;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.corpus.Corpus;
import dev.parley.processor.article.TagArticle;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.query.Query;
import dev.parley.watch.query.Subject;
import dev.parley.watch.query.Vocabulary;
import dev.parley.watch.tag.Tagger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The oracle of back-tests: a back-test of a query names exactly the stories that a replay of the same articles alerts on
 * with that query as a subscription, with the same copies, confirmations and reasons.
 */
final class BacktestIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Tbilisi");
    private static final String NAMESPACE = "replay-bulletins";

    @TempDir
    private Path data;

    @Test
    void namesExactlyWhatAReplayAlertsOn() throws Exception {
        Seeds.assumeThere();
        List<String> queries = queries();
        Path corpus = data.resolve("bulletins");
        Bulletins.write(corpus, Seeds.FOLDER);
        subscribe(corpus.resolve("subscriptions"), queries);
        Program parley = new Program(data, Map.of());

        replay(parley, corpus);
        Watchlist watchlist = Watchlist.of(LexiconFiles.read(Program.HOME.resolve("lexicon/russia-georgia")));
        Rules rules = new Rules(taggedOnce(Tagger.of(watchlist)), ZONE, Duration.ofDays(2));
        Corpus articles = Corpus.open(corpus);
        int withHits = 0;
        for (int i = 0; i < queries.size(); i++) {
            Query query = Query.parse(queries.get(i), Vocabulary.of(watchlist));
            SortedMap<String, List<String>> expected = alerts(id(i));
            assertThat(stories(backtest(rules, query, articles, watchlist)))
                    .as("query %s", queries.get(i))
                    .isEqualTo(expected);
            withHits += expected.isEmpty() ? 0 : 1;
        }
        assertThat(withHits).as("queries that alert on something").isGreaterThan(queries.size() * 8 / 10);
        theSameHoldsOfWhatIsStoredWhenAnArticleWasTakenBack(parley, corpus, queries.getFirst());
    }

    private void theSameHoldsOfWhatIsStoredWhenAnArticleWasTakenBack(Program parley, Path corpus, String query)
            throws Exception {
        SortedMap<String, List<String>> before = alerts(id(0));
        Program.Ended withdrawal =
                parley.run("withdraw", Bulletins.address(0), "--reason", "asked to", "--namespace", NAMESPACE);
        assertThat(withdrawal.code()).as(withdrawal.err()).isZero();
        replay(parley, corpus);

        Program.Ended backtest = parley.run("backtest", query, "--namespace", NAMESPACE, "--json");

        assertThat(backtest.code()).as(backtest.err()).isZero();
        assertThat(stories(backtest.json())).isEqualTo(alerts(id(0))).isNotEqualTo(before);
    }

    private static void replay(Program parley, Path corpus) throws Exception {
        Program.Ended replay = parley.run("replay", corpus.toString(), "--json");
        assertThat(replay.code()).as(replay.err()).isZero();
        assertThat(replay.json().get("namespace").asText()).isEqualTo(NAMESPACE);
    }

    private static JsonNode backtest(Rules rules, Query query, Corpus articles, Watchlist watchlist)
            throws IOException {
        try (Backtest backtest = new Backtest(rules, query, null)) {
            new Supply.OfCorpus(articles).each(new Supply.Taker() {
                @Override
                public void article(Article article, Origin origin) {
                    assertThat(backtest.take(article, origin)).isEmpty();
                }

                @Override
                public void rejected(Rejection rejection) {
                    throw new AssertionError(rejection.reason());
                }

                @Override
                public void at(double share) {}
            });
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            new BacktestAnswer(
                            backtest.outcome(Within.days(null, null, ZONE)),
                            new Ground("bulletins", "", watchlist.version(), 0, Duration.ZERO))
                    .write(new PrintStream(answer, true, StandardCharsets.UTF_8));
            return JSON.readTree(answer.toByteArray());
        }
    }

    /** What is said of each story that a back-test names. */
    private static SortedMap<String, List<String>> stories(JsonNode answer) {
        SortedMap<String, List<String>> stories = new TreeMap<>();
        for (JsonNode hit : answer.path("hits")) {
            List<String> said = new ArrayList<>();
            said.add(hit.path("copies").asInt() + " copies, confirmed by " + hit.path("confirmedBy"));
            for (JsonNode reason : hit.path("reasons")) {
                JsonNode evidence = reason.path("evidence");
                said.add(reason.path("clause").asText() + " "
                        + reason.path("entity").asText("") + " "
                        + evidence.path("before").asText() + "»"
                        + evidence.path("match").asText() + "«"
                        + evidence.path("after").asText());
            }
            stories.put(hit.path("story").asText(), said);
        }
        return stories;
    }

    /** The same of each story that a subscription alerts on. */
    private SortedMap<String, List<String>> alerts(String subscription) throws SQLException {
        SortedMap<String, List<String>> alerts = new TreeMap<>();
        try (Connection rows = DriverManager.getConnection(
                        "jdbc:sqlite:" + data.resolve("database/" + NAMESPACE + ".sqlite"));
                Statement statement = rows.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT a.about, a.copy_count, a.confirmed_by, a.rights, r.* FROM alert a"
                                + " LEFT JOIN alert_reason r ON r.alert = a.id WHERE a.subscription = '" + subscription
                                + "' ORDER BY a.about, r.n")) {
            while (row.next()) {
                List<String> said = alerts.computeIfAbsent(row.getString("about"), about -> new ArrayList<>());
                if (said.isEmpty()) {
                    said.add(row.getInt("copy_count") + " copies, confirmed by " + row.getString("confirmed_by"));
                }
                if (row.getString("clause") != null) {
                    said.add(reason(row));
                }
            }
        }
        return alerts;
    }

    private static String reason(ResultSet row) throws SQLException {
        String sentence = row.getString("sentence") == null ? "" : row.getString("sentence");
        int offset = row.getInt("sentence_start");
        int start = row.getInt("start_at");
        boolean isMarked = !row.wasNull();
        int from = isMarked ? start - offset : 0;
        int to = isMarked ? row.getInt("end_at") - offset : 0;
        String entity = row.getString("entity") == null ? "" : row.getString("entity");
        return row.getString("clause") + " " + entity + " " + sentence.substring(0, from) + "»"
                + sentence.substring(from, to) + "«" + sentence.substring(to);
    }

    /** Tagging is the same for every query, and most of the work. */
    private static Function<Article, Subject> taggedOnce(Tagger tagger) {
        Function<Article, Subject> tag = new TagArticle(tagger);
        Map<Article, Subject> known = new HashMap<>();
        return article -> known.computeIfAbsent(article, tag);
    }

    private static List<String> queries() throws IOException {
        try (var file = BacktestIT.class.getResourceAsStream("queries.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String id(int query) {
        return "query-%02d".formatted(query);
    }

    private static void subscribe(Path folder, List<String> queries) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < queries.size(); i++) {
            Files.writeString(
                    folder.resolve(id(i) + ".yaml"), "query: " + JSON.writeValueAsString(queries.get(i)) + "\n");
        }
    }
}
