package dev.parley.sink.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.article.Article;
import dev.parley.events.article.Rights;
import dev.parley.events.count.Cell;
import dev.parley.events.count.Count;
import dev.parley.events.count.Measures;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.FetchState;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.Lexicon;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Status;
import dev.parley.sink.Samples;
import dev.parley.sink.TestBroker.Sent;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.DatabaseConfig;
import dev.parley.sink.store.TestRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What any database answers. */
abstract class ReadingContract {
    private static final Topics TOPICS = Topics.of(new Namespace("read"));

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
    void anEmptyNamespaceSaysSo() {
        Reading reading = new Reading(database);

        assertThat(reading.totals().isEmpty()).isTrue();
        assertThat(reading.newestAlerts(10)).isEmpty();
        assertThat(reading.lastStored()).isEmpty();
        assertThat(reading.lexicon()).isEmpty();
    }

    @Test
    void countsOnlyWhatIsCurrent() {
        Article first = Samples.article("a", "First", "The [talks] in {Port}.", 1);
        Article second = Samples.article("a", "Second", "The [talks] in {Port} ended.", 2);
        Article gone = Samples.article("b", "Gone", "Gone [talks].", 1);
        write(
                Samples.sent(TOPICS, first),
                Samples.sent(TOPICS, second),
                Samples.sent(TOPICS, gone),
                Samples.sent(TOPICS, Samples.withdrawn("b", 1, "asked to")),
                Samples.sent(TOPICS, Samples.tagged(first)),
                Samples.sent(TOPICS, Samples.tagged(second)),
                Samples.sent(TOPICS, Samples.tagged(gone)));

        Totals totals = new Reading(database).totals();

        assertThat(totals.articles()).isEqualTo(1);
        assertThat(totals.revisions()).isEqualTo(2);
        assertThat(totals.withdrawn()).isEqualTo(1);
        assertThat(totals.mentions()).isEqualTo(Map.of(Samples.FORMAT, 1L));
        assertThat(totals.passedOver()).isEqualTo(1);
        assertThat(new Reading(database).passedOver(10))
                .containsExactly(new PassedOverLine("Port", Samples.FORMAT, "a bare place is no format", 1));
    }

    @Test
    void showsAnAlertWithItsEvidenceAndTheNameOfItsSubscription() {
        Article article = Samples.article("a", "Title", "The [talks] began.", 1);
        Subscription subscription = new Subscription(
                new SubscriptionId("all"),
                "Everything",
                null,
                "any format",
                false,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
        write(
                Samples.sent(TOPICS, article),
                Samples.sent(TOPICS, Samples.tagged(article)),
                Samples.sent(TOPICS, Samples.alert(article, "all")),
                new Sent(TOPICS.subscriptions(), "all", Samples.bytes(Subscription.class, subscription)));

        ShownAlert alert = only(new Reading(database).newestAlerts(10));

        assertThat(alert.subscriptionName()).isEqualTo("Everything");
        assertThat(alert.publication()).isNotNull().satisfies(publication -> {
            assertThat(publication.title()).isEqualTo("Title");
            assertThat(publication.outlet()).isEqualTo("The Gazette");
            assertThat(PublicationDate.text(publication.published(), Samples.ZONE))
                    .isEqualTo("2016-07-22, inferred");
        });
        ShownAlert.Because because = only(alert.reasons());
        assertThat(because.evidence()).contains(new Excerpt("The [", "talks", "] began."));
        assertThat(because.post()).contains("envoy");
    }

    @Test
    void showsThatASourceIsSilentAmongTheAlertsByTheTimeItFellSilent() {
        Article article = Samples.article("a", "Title", "The [talks] began.", 1);
        Instant since = Instant.parse("2016-07-25T08:00:00Z");
        Alert silence = Samples.silence("The Gazette", since, "no new item for 9 days");
        write(
                Samples.sent(TOPICS, silence),
                Samples.sent(TOPICS, Samples.alert(article, "all")),
                Samples.sent(TOPICS, Samples.silence(null, null, null)));

        List<ShownAlert> alerts = new Reading(database).newestAlerts(10);

        assertThat(alerts)
                .extracting(ShownAlert::health)
                .containsExactly(
                        (About.SourceHealth) silence.about(),
                        null,
                        new About.SourceHealth(Samples.SOURCE, null, FetchState.Health.SILENT, null, null));
        assertThat(alerts.getFirst().subscriptionName()).isEqualTo("Source health");

        write(new Sent(TOPICS.alerts(), silence.id().value(), null));

        assertThat(new Reading(database).newestAlerts(10)).hasSize(2);
    }

    @Test
    void tellsNoPostThatWasNotSeen() {
        Article article = Samples.article("a", "Title", "The [talks] began.", 1);
        write(
                Samples.sent(TOPICS, Samples.tagged(article, Status.UNVERIFIED)),
                Samples.sent(TOPICS, Samples.alert(article, "all")));

        assertThat(only(only(new Reading(database).newestAlerts(10)).reasons()).post())
                .isEmpty();
    }

    @Test
    void showsNoEvidenceOfASourceThatAllowsOnlyALink() {
        Article article = Samples.article(
                "a", "The [talks] began.", Samples.metadata("Title", 1, Rights.LINK, "https://gazette.example/a"));
        write(Samples.sent(TOPICS, Samples.alert(article, "all")));

        assertThat(only(only(new Reading(database).newestAlerts(10)).reasons()).evidence())
                .isEmpty();
    }

    @Test
    void sumsCountsOverSideAndPart() {
        write(
                count("2016-07-22", "north", Part.LEAD, new Measures(2, 1, 1)),
                count("2016-07-22", "north", Part.BACKGROUND, new Measures(3, 0, 0)),
                count("2016-07-22", null, Part.LEAD, new Measures(1, 1, 1)),
                count("unknown", null, Part.LEAD, new Measures(1, 1, 0)));

        Reading reading = new Reading(database);

        assertThat(reading.counts(10))
                .containsExactly(
                        new CountLine("2016-07-22", Samples.FORMAT, "en", Samples.SOURCE, new Measures(6, 2, 2), false),
                        new CountLine("unknown", Samples.FORMAT, "en", Samples.SOURCE, new Measures(1, 1, 0), false));
        assertThat(reading.entities()).containsExactly(new EntityCount(Samples.FORMAT, new Measures(7, 3, 2)));
    }

    @Test
    void marksADayThatSomeArticleOfItsSourceWasOnlyInferredToBeFrom() {
        write(
                count("2016-07-22", null, Part.LEAD, new Measures(2, 1, 1)),
                count("2016-07-23", null, Part.LEAD, new Measures(1, 1, 1)),
                Samples.sent(TOPICS, Samples.article("a", "Title", "The [talks].", 1)),
                Samples.sent(TOPICS, Samples.article("b", "Title", "The [talks] again.", 1)));

        assertThat(new Reading(database).counts(10))
                .extracting(CountLine::shownDay)
                .containsExactly("2016-07-23", "2016-07-22 ~");
        assertThat(new Reading(database).counts(10))
                .extracting(line -> line.measures().mentions())
                .containsExactly(1L, 2L);

        write(
                Samples.sent(TOPICS, Samples.withdrawn("a", 1, "asked to")),
                Samples.sent(TOPICS, Samples.withdrawn("b", 1, "asked to")));
        assertThat(new Reading(database).counts(10))
                .extracting(CountLine::shownDay)
                .containsExactly("2016-07-23", "2016-07-22");
    }

    @Test
    void findsARejectedRecordWhole() {
        Rejection rejection = Rejection.of(
                Rejection.Stage.DECODE,
                new Origin.Log("read.articles", 0, 7),
                new byte[] {1, 2, 3},
                "is no article",
                null);
        write(new Sent(TOPICS.rejected(), rejection.key(), Samples.bytes(Rejection.class, rejection)));

        Reading reading = new Reading(database);

        assertThat(reading.rejection("decode/read.articles-0-7")).contains(rejection);
        assertThat(reading.rejections("", 10)).containsExactly(rejection);
        assertThat(reading.rejections(rejection.key(), 10)).isEmpty();
        assertThat(reading.rejection("no/such")).isEmpty();
    }

    @Test
    void findsTheLexiconThatRevisionsWereTaggedWith() {
        Lexicon lexicon = new Lexicon(Samples.LEXICON, Map.of("lexicon.yaml", "id: made-up\n"));
        Article article = Samples.article("a", "Title", "The [talks] began.", 1);
        write(
                new Sent(TOPICS.lexicons(), "cafe", Samples.bytes(Lexicon.class, lexicon)),
                Samples.sent(TOPICS, Samples.tagged(article)));

        assertThat(new Reading(database).lexicon()).isEqualTo(Optional.of(lexicon));
    }

    private static Sent count(String day, @Nullable String side, Part part, Measures measures) {
        Cell cell = new Cell(day, Samples.FORMAT, "en", Samples.SOURCE, side, part);
        return new Sent(TOPICS.counts(), cell.key(), Samples.bytes(Count.class, new Count(cell, measures)));
    }

    @Test
    void givesArticlesBackAsTheyCameInAndCountsThoseThatAreGone() {
        Article first = Samples.article("a", "First", "The [talks] in {Port}.", 1);
        Article second = Samples.article("a", "Second", "The [talks] in {Port} ended.", 2);
        write(
                Samples.sent(TOPICS, second),
                Samples.sent(TOPICS, first),
                Samples.sent(TOPICS, Samples.article("b", "Gone", "Gone [talks].", 1)),
                Samples.sent(TOPICS, Samples.withdrawn("b", 1, "asked to")));
        StoredArticles stored = new StoredArticles(database);

        List<Article> articles = new ArrayList<>();
        stored.each(articles::add);

        assertThat(articles).containsExactly(second);
        assertThat(second.metadata().outlet().owner()).isNotNull();
        assertThat(stored.numbers()).isEqualTo(new StoredArticles.Numbers(1, 0, 1));
    }

    private void write(Sent... records) {
        TestRows.write(database, TOPICS, records);
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.getFirst();
    }
}
