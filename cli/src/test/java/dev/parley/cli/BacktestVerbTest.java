package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.events.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestVerbTest {
    private static final String CORPUS = """
            {"url":"https://gazette.example/1","source":"gazette","language":"en","title":"On the river","text":"Ann Bell came to the Weir talks on the river Oder.","publishedAt":"2011-05-01"}
            {"url":"https://gazette.example/2","source":"gazette","language":"en","title":"On salmon","text":"Salmon was counted beneath the weir by seven boatmen.","publishedAt":"2011-05-20"}
            {"url":"https://herald.example/1","source":"herald","language":"en","title":"On a meeting","text":"The Weir talks on the river will go on in the spring.","publishedAt":"2011-05-20T10:00:00Z"}
            {"url":"https://herald.example/2","source":"herald","language":"ru","title":"О реке","text":"Борис Дунин приехал на реку.","publishedAt":"2011-05-21"}
            {"url":"https://herald.example/3","source":"herald","language":"en","title":"On nothing","text":"Nobody knows when the Weir talks on the river began."}
            """;

    @TempDir
    private Path folder;

    private Path corpus = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Rivers.write(folder);
        corpus = Files.writeString(folder.resolve("boats.jsonl"), CORPUS);
    }

    @Test
    void showsHitsByDayWithTheWordsThatProveThem() {
        Rivers.Run run = run("format:weir-talks");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("format:weir-talks", "on boats: 5 articles, tagged with rivers 1")
                .contains("3 articles in 3 stories")
                .containsSubsequence(
                        "2011-05-01  ██", "1 article in 1 story", "18 days without", "2011-05-20", "no date")
                .containsSubsequence(
                        "Hits", "herald", "On a meeting", "The »Weir talks« on the river", "→ format:weir-talks");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void answersAScriptWithOneObjectAndNothingElse() throws IOException {
        Rivers.Run run = run("format:weir-talks", "--json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        JsonNode answer = Json.MAPPER.readTree(run.out());
        assertThat(answer.path("query").asText()).isEqualTo("format:weir-talks");
        assertThat(answer.path("articles").asLong()).isEqualTo(5);
        assertThat(answer.path("days").findValuesAsText("day")).containsExactly("2011-05-01", "2011-05-20", "unknown");
        assertThat(answer.path("hits").findValuesAsText("title"))
                .containsExactly("On a meeting", "On the river", "On nothing");
        JsonNode reason = answer.at("/hits/1/reasons/0");
        assertThat(reason.path("clause").asText()).isEqualTo("format:weir-talks");
        assertThat(reason.at("/evidence/match").asText()).isEqualTo("Weir talks");
        assertThat(answer.path("rejected").asLong()).isZero();
        assertThat(answer.path("seconds").isNumber()).isTrue();
    }

    @Test
    void showsOnlyTheDaysAskedForAndCountsWhatHasNoDate() throws IOException {
        Rivers.Run run = run("format:weir-talks", "--json", "--from", "2011-05-02", "--to", "2011-05-20");

        JsonNode answer = Json.MAPPER.readTree(run.out());
        assertThat(answer.path("hits").findValuesAsText("title")).containsExactly("On a meeting");
        assertThat(answer.path("undated").asLong()).isEqualTo(1);
    }

    @Test
    void tellsTwoQueriesApart() throws IOException {
        Rivers.Run run = run("official:*", "--against", "format:weir-talks", "--json");

        JsonNode difference = Json.MAPPER.readTree(run.out()).path("difference");
        assertThat(difference.path("old").asText()).isEqualTo("format:weir-talks");
        assertThat(difference.path("both").asLong()).isEqualTo(1);
        assertThat(difference.path("onlyNew").findValuesAsText("title")).containsExactly("О реке");
        assertThat(difference.path("onlyOld").findValuesAsText("title")).containsExactly("On a meeting", "On nothing");

        assertThat(run("official:*", "--against", "format:weir-talks").out())
                .containsSubsequence(
                        "Against format:weir-talks",
                        "1 story in both",
                        "2 stories only in the old",
                        "On a meeting",
                        "1 story only in the new",
                        "О реке");
    }

    @Test
    void looksAtTheQueryOfASubscriptionOrHoldsOneAgainstIt() throws IOException {
        Path subscriptions = Files.createDirectories(folder.resolve("config/subscriptions"));
        Files.writeString(subscriptions.resolve("weir.yaml"), "query: format:weir-talks\n");

        Rivers.Run alone =
                Rivers.run(folder, "", "backtest", "--subscription", "weir", "--on", corpus.toString(), "--json");
        Rivers.Run beside = run("official:*", "--subscription", "weir", "--json");
        Rivers.Run unknown = run("official:*", "--subscription", "wier");

        assertThat(Json.MAPPER.readTree(alone.out()).path("hits"))
                .as(alone.err())
                .hasSize(3);
        assertThat(Json.MAPPER.readTree(beside.out()).at("/difference/old").asText())
                .isEqualTo("format:weir-talks");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no subscription wier", "weir");
    }

    @Test
    void aQueryThatCannotBeReadIsShownWithItsPlace() {
        Rivers.Run run = run("format:wier-talks lang:en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsSubsequence(
                        "format:wier-talks lang:en", "       ^^^^^^^^^^", "did you mean format:weir-talks?")
                .doesNotContain("\tat ");
    }

    @Test
    void tellsWhatEachClauseAloneKeptOut() throws IOException {
        JsonNode misses = Json.MAPPER
                .readTree(run("format:weir-talks source:gazette lang:ru", "--json")
                        .out())
                .path("nearMisses");
        JsonNode fewer = Json.MAPPER
                .readTree(run("format:weir-talks source:gazette -\"Ann Bell\"", "--json")
                        .out())
                .path("nearMisses");

        assertThat(misses.findValuesAsText("clause")).containsExactly("format:weir-talks", "source:gazette", "lang:ru");
        assertThat(misses.findValuesAsText("articles")).containsExactly("0", "0", "1");
        assertThat(misses.at("/2/samples/0/title").asText()).isEqualTo("On the river");
        assertThat(fewer.findValuesAsText("articles")).containsExactly("1", "2", "1");
        assertThat(fewer.findValuesAsText("stories")).containsExactly("1", "2", "1");
        assertThat(run("format:weir-talks source:gazette lang:ka").out())
                .containsSubsequence(
                        "0 articles in 0 stories",
                        "Kept out by one clause alone",
                        "without source:gazette     nothing more",
                        "without lang:ka            met by nothing; 1 more article, 1 more story",
                        "On the river");
    }

    @Test
    void tellsOfStoriesThatNobodyConfirms() throws IOException {
        JsonNode answer = Json.MAPPER.readTree(
                run("format:weir-talks independent>=2", "--json").out());

        assertThat(answer.path("hits").findValuesAsText("title")).containsExactly("On a meeting", "On the river");
        assertThat(answer.at("/nearMisses/0/clause").asText()).isEqualTo("independent>=2");
    }

    @Test
    void findingNothingIsAnAnswer() throws IOException {
        Rivers.Run run = run("official:ada-bell", "--json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Json.MAPPER.readTree(run.out()).path("hits")).isEmpty();
    }

    @Test
    void tellsOfLinesThatCannotBeReadAndGoesOn() throws IOException {
        Files.writeString(corpus, "this is no JSON\n" + CORPUS);

        Rivers.Run run = run("format:weir-talks", "--json");

        assertThat(run.code()).isZero();
        assertThat(Json.MAPPER.readTree(run.out()).path("rejected").asLong()).isEqualTo(1);
        assertThat(run.err()).contains("boats.jsonl:1");
    }

    @Test
    void saysWhatToNameWhereNothingIsStored() {
        Rivers.Run run = Rivers.run(folder, "", "backtest", "format:weir-talks");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("namespace live has no articles", "--on");
    }

    private Rivers.Run run(String query, String... more) {
        List<String> arguments = Stream.concat(Stream.of("backtest", query, "--on", corpus.toString()), Stream.of(more))
                .toList();
        return Rivers.run(folder, "", arguments.toArray(String[]::new));
    }
}
