package dev.parley.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Withdrawn;
import dev.parley.events.count.Cell;
import dev.parley.events.count.Count;
import dev.parley.events.count.Measures;
import dev.parley.events.count.Occasion;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.sink.Samples;
import dev.parley.sink.TestBroker.Sent;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.DatabaseConfig;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What records become in any database, without a broker. */
abstract class RowsContract {
    private static final Topics TOPICS = Topics.of(new Namespace("rows"));

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private Database database;

    abstract DatabaseConfig config();

    @BeforeEach
    void open() {
        database = Database.open(config(), TOPICS.namespace());
    }

    @AfterEach
    void close() {
        database.close();
        Database.drop(config(), TOPICS.namespace());
    }

    @Test
    void keepsTheGreatestVersionWhateverOrderRecordsComeIn() {
        Article first = Samples.article("a", "First", "The [talks] began.", 1);
        Article second = Samples.article("a", "Second", "The [talks] ended.", 2);
        Article firstAgain = Samples.article("a", "First", "The [talks] began.", 3);

        sameInEveryOrder(List.of(
                sent(first),
                sent(second),
                sent(firstAgain),
                sent(Samples.tagged(first)),
                sent(Samples.tagged(second))));

        assertThat(ask("SELECT title FROM article")).containsExactly("First");
        assertThat(ask("SELECT title FROM current_tagged")).containsExactly("First");
        assertThat(ask("SELECT content FROM revision")).hasSize(2);
        assertThat(ask("SELECT sentence FROM mention")).hasSize(2);
    }

    @Test
    void erasesWhatWasTakenBackWhateverOrderRecordsComeIn() {
        Article first = Samples.article("a", "Secret first", "Secret [talks] began in {Quayside}.", 1);
        Article second = Samples.article("a", "Secret second", "Secret [talks] ended in {Quayside}.", 2);

        sameInEveryOrder(List.of(
                sent(first),
                sent(second),
                sent(Samples.tagged(second)),
                sent(Samples.alert(second, "all")),
                sent(Samples.withdrawn("a", 1, "asked to"))));

        assertThat(Dump.of(database).toString()).doesNotContain("Secret").doesNotContain("Quayside");
        assertThat(ask("SELECT id FROM article"))
                .containsExactly(Samples.id("a").value());
        assertThat(ask("SELECT article FROM current_tagged")).isEmpty();
    }

    @Test
    void erasesWhatARejectionSaysOfAnArticleTakenBackWhateverOrderRecordsComeIn() {
        Article article = Samples.article("a", "Secret title", "Secret [talks].", 1);
        ArticleId bare = ArticleId.of(Samples.SOURCE, ContentHash.of("", "Secret words"));

        sameInEveryOrder(List.of(
                rejected(
                        new Origin.Log("articles", 0, 7),
                        Samples.bytes(ArticleEvent.class, article),
                        "too many mentions: Secret"),
                rejected(
                        new Origin.Line("some.jsonl", 3),
                        utf8(
                                "{\"title\":\"Secret\",\"url\":\"http://gazette.example/a?utm_source=x\",\"text\":\"Secret"),
                        "Secret is no date"),
                rejected(
                        new Origin.Line("some.jsonl", 4),
                        utf8("{\"source\":\"gazette\",\"text\":\"Secret\\r\\nwords\"}"),
                        "'publishedAt' is wrong"),
                sent(Samples.withdrawn("a", 1, "asked to")),
                sent(new Withdrawn(bare, Instant.EPOCH, "asked to"))));

        assertThat(ask("SELECT record FROM rejection")).hasSize(3).allMatch(record -> record.contains("\"head\":\"\""));
        assertThat(Dump.of(database).toString()).doesNotContain("Secret");
        assertThat(ask("SELECT article FROM rejection WHERE article IS NOT NULL"))
                .hasSize(3);
    }

    @Test
    void keepsWhatARejectionSaysOfOtherArticles() {
        write(List.of(
                rejected(new Origin.Line("some.jsonl", 1), utf8("{\"url\":\"https://gazette.example/b\"}"), "other"),
                rejected(new Origin.Line("some.jsonl", 2), utf8("no JSON"), "broken"),
                rejected(new Origin.Line("some.jsonl", 3), utf8("{\"url\":\"mailto:b\"}"), "no address")));
        write(sent(Samples.withdrawn("a", 1, "asked to")));

        assertThat(ask("SELECT reason FROM rejection ORDER BY id")).containsExactly("other", "broken", "no address");
        assertThat(ask("SELECT article FROM rejection WHERE article IS NOT NULL"))
                .containsExactly(Samples.id("b").value());
    }

    @Test
    void showsTheLatestOfSeveralWithdrawals() {
        sameInEveryOrder(List.of(
                sent(Samples.withdrawn("a", 5, "b")),
                sent(Samples.withdrawn("a", 9, "a")),
                sent(Samples.withdrawn("a", 9, "c")),
                sent(Samples.withdrawn("a", 1, "z"))));

        assertThat(ask("SELECT reason FROM withdrawal")).containsExactly("c");
    }

    @Test
    void showsATaggingWhoseArticleIsNoLongerKept() {
        Article older = Samples.article("a", "Older", "Old [talks].", 1);
        Article newer = Samples.article("a", "Newer", "New [talks].", 2);

        sameInEveryOrder(List.of(sent(older), sent(Samples.tagged(older)), sent(Samples.tagged(newer))));

        assertThat(ask("SELECT title FROM current_tagged")).containsExactly("Newer");
    }

    @Test
    void aTombstoneDeletesWhatStoodUnderItsKey() {
        Article article = Samples.article("a", "Title", "The [talks] in {Port}.", 1);
        TaggedArticle tagged = Samples.tagged(article);
        Alert alert = Samples.alert(article, "all");
        Cell cell = new Cell("2016-07-22", Samples.FORMAT, "en", Samples.SOURCE, "north", Part.LEAD);
        List<Sent> all = List.of(
                sent(tagged),
                sent(Samples.occasion(7, article)),
                sent(alert),
                new Sent(
                        TOPICS.stories(),
                        article.id().value(),
                        Samples.bytes(StoryId.class, StoryId.ledBy(article.id()))),
                new Sent(
                        TOPICS.counts(),
                        cell.key(),
                        Samples.bytes(Count.class, new Count(cell, new Measures(2, 1, 1)))));
        write(all);
        assertThat(ask("SELECT cell FROM count_cell")).containsExactly(cell.key());

        all.forEach(each -> write(new Sent(each.topic(), each.key(), null)));

        assertThat(Dump.of(database).values()).allMatch(List::isEmpty);
    }

    @Test
    void keepsWhatIsClaimedOfAnOccasionAndErasesTheWordsOfWhatWasTakenBack() {
        Article one = Samples.article("a", "One", "Secret [talks] were held.", 1);
        Article other = Samples.article("b", "Other", "The [talks] were postponed.", 2);

        sameInEveryOrder(List.of(
                sent(Samples.occasion(7, one, other)),
                sent(Samples.withdrawn("a", 1, "asked to")),
                sent(Samples.occasion(8, other))));

        assertThat(ask("SELECT article FROM occasion_claim WHERE sentence IS NULL"))
                .containsExactly(one.id().value());
        assertThat(ask("SELECT sentence FROM occasion_claim WHERE sentence IS NOT NULL"))
                .containsExactly("The [talks] were postponed.", "The [talks] were postponed.");
    }

    @Test
    void fewerClaimsReplaceMore() {
        Article one = Samples.article("a", "One", "The [talks] were held.", 1);
        Article other = Samples.article("b", "Other", "The [talks] were postponed.", 2);
        write(sent(Samples.occasion(7, one, other)));
        write(sent(Samples.occasion(7, other)));

        assertThat(ask("SELECT article FROM occasion_claim"))
                .containsExactly(other.id().value());
    }

    @Test
    void theNewestOfOneBatchWins() {
        Article article = Samples.article("a", "Title", "The [talks].", 1);
        Sent alert = sent(Samples.alert(article, "all"));
        write(List.of(alert, new Sent(alert.topic(), alert.key(), null)));
        assertThat(ask("SELECT id FROM alert")).isEmpty();

        write(List.of(new Sent(alert.topic(), alert.key(), null), alert));
        assertThat(ask("SELECT id FROM alert")).containsExactly(alert.key());
    }

    @Test
    void fewerMentionsReplaceMore() {
        Article article = Samples.article("a", "Title", "The [talks] in {Port}.", 1);
        write(sent(Samples.tagged(article)));
        TaggedArticle none = new TaggedArticle(
                article.id(),
                article.content(),
                article.metadata(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Samples.LEXICON);
        write(sent(none));

        assertThat(ask("SELECT surface FROM mention")).isEmpty();
        assertThat(ask("SELECT surface FROM passed_over")).isEmpty();
    }

    @Test
    void passesOverAnArticleThatCannotBeReadAndTakesTheNext() {
        write(List.of(
                new Sent(TOPICS.articles(), "x", utf8("{no json")),
                new Sent(TOPICS.articles(), "x", null),
                sent(Samples.article("a", "Good", "Good text.", 1))));

        assertThat(ask("SELECT title FROM article")).containsExactly("Good");
    }

    @Test
    void passesOverAnArticleFromTheEndOfTime() {
        Article article = Samples.article("a", "Title", "text", 1);
        String json = new String(Samples.bytes(ArticleEvent.class, article), StandardCharsets.UTF_8);
        String late = json.replace(
                "\"precision\":\"day\",\"value\":\"2016-07-22\"",
                "\"precision\":\"instant\",\"value\":\"+1000000000-12-31T23:59:59.999999999Z\"");
        assertThat(late).isNotEqualTo(json);

        write(new Sent(TOPICS.articles(), "a", utf8(late)));

        assertThat(ask("SELECT id FROM article")).isEmpty();
    }

    @Test
    void failsOnATaggingThatCannotBeReadNamingItsPlace() {
        assertThatThrownBy(() -> write(new Sent(TOPICS.tagged(), "x/y", utf8("{no json"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(TOPICS.tagged().name() + "-0-0")
                .hasMessageContaining("x/y");
    }

    @Test
    void keepsASubscriptionThatCannotBeReadAsBroken() {
        write(new Sent(TOPICS.subscriptions(), "mine", utf8("{\"id\":\"mine\",\"paused\":false}")));

        assertThat(ask("SELECT broken FROM subscription"))
                .singleElement()
                .satisfies(broken -> assertThat(broken).contains("no query"));
    }

    @Test
    void keepsCharactersOfAKeyThatADatabaseCannotHoldAsReplacements() {
        write(new Sent(TOPICS.subscriptions(), "nul\0pair\uD83D\uDE00", utf8("{no json")));

        assertThat(ask("SELECT id FROM subscription")).containsExactly("nul\uFFFDpair\uD83D\uDE00");
    }

    @Test
    void leavesAnArticleWithCharactersThatADatabaseCannotHoldToTheProcessor() {
        write(sent(Samples.article("a", "nul\0", "text", 1)));

        assertThat(ask("SELECT id FROM article")).isEmpty();
    }

    @Test
    void ordersVersionsToTheNanosecond() {
        Article a = Samples.article("a", "A", "text", 1);
        Article later = new Article(
                a.id(),
                a.content(),
                new Metadata(
                        a.metadata().outlet(),
                        null,
                        "Later",
                        "en",
                        null,
                        null,
                        a.metadata().published(),
                        a.metadata().observedAt().plusNanos(1),
                        0,
                        a.metadata().arrival(),
                        a.metadata().rights()),
                "text");

        sameInEveryOrder(List.of(sent(a), sent(later)));

        assertThat(ask("SELECT title FROM article")).containsExactly("Later");
    }

    final List<String> ask(String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    final void write(List<Sent> records) {
        TestRows.write(database, TOPICS, records);
    }

    private void write(Sent record) {
        write(List.of(record));
    }

    private void sameInEveryOrder(List<Sent> records) {
        write(records);
        Map<String, List<String>> expected = Dump.of(database);
        for (List<Sent> order : orders(records)) {
            Dump.clear(database);
            order.forEach(this::write);
            assertThat(Dump.of(database)).isEqualTo(expected);
        }
    }

    private static List<List<Sent>> orders(List<Sent> records) {
        if (records.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Sent>> orders = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            List<Sent> others = new ArrayList<>(records);
            Sent first = others.remove(i);
            for (List<Sent> rest : orders(others)) {
                List<Sent> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private static Sent rejected(Origin origin, byte[] record, String reason) {
        Rejection rejection = Rejection.of(Rejection.Stage.INGEST, origin, record, reason, null);
        return new Sent(TOPICS.rejected(), rejection.key(), Samples.bytes(Rejection.class, rejection));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Sent sent(Article article) {
        return Samples.sent(TOPICS, (ArticleEvent) article);
    }

    private static Sent sent(Withdrawn withdrawn) {
        return Samples.sent(TOPICS, (ArticleEvent) withdrawn);
    }

    private static Sent sent(Occasion occasion) {
        return new Sent(TOPICS.occasions(), occasion.key(), Samples.bytes(Occasion.class, occasion));
    }

    static Sent sent(TaggedArticle tagged) {
        return Samples.sent(TOPICS, tagged);
    }

    private static Sent sent(Alert alert) {
        return Samples.sent(TOPICS, alert);
    }
}
