package dev.parley.sink.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.source.SourceId;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.sink.Samples;
import dev.parley.sink.TestBroker.Sent;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.DatabaseConfig;
import dev.parley.sink.store.TestRows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What any database answers of stories, of threads, and of what became of their alerts. */
abstract class StoriesContract {
    private static final Topics TOPICS = Topics.of(new Namespace("stories"));
    private static final SubscriptionId DESK = new SubscriptionId("desk");

    private final Article announced = article("announced", "gazette", null, 1);
    private final Article held = article("held", "hill-post", "tass", 5);
    private final Article again = article("again", "valley-times", null, 6);

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private Database database;

    abstract DatabaseConfig config();

    @BeforeEach
    void open() {
        database = Database.open(config(), TOPICS.namespace());
        write(Samples.sent(TOPICS, announced), Samples.sent(TOPICS, held), Samples.sent(TOPICS, again));
    }

    @AfterEach
    void close() {
        database.close();
        Database.drop(config(), TOPICS.namespace());
    }

    @Test
    void aThreadIsItsFirstAlertAndWhatWasNewAfterIt() {
        write(
                alert(again).sent(),
                alert(held).news("date:2016-07-05", "state:held").sent(),
                alert(announced).news("date:2016-07-02", "state:announced").sent(),
                alert(article("alone", "gazette", null, 9)).thread(null).sent());

        List<ShownThread> threads = reading().newestThreads(10);

        assertThat(threads).extracting(ShownThread::id).containsExactly(null, "round-7");
        ShownThread round = threads.getLast();
        assertThat(round.first().lead()).isEqualTo(announced.id());
        assertThat(round.first().news())
                .extracting(news -> news.inWords(id -> id.value()))
                .containsExactly("2016-07-02", "announced");
        assertThat(round.later()).extracting(ShownAlert::lead).containsExactly(held.id());
        assertThat(round.later().getFirst().news())
                .extracting(news -> news.inWords(id -> id.value()))
                .containsExactly("2016-07-02 → 2016-07-05", "announced → held");
        assertThat(round.reports()).isEqualTo(1);
        assertThat(round.alerts()).isEqualTo(3);
        assertThat(round.owners()).containsExactly("owner of gazette", "owner of hill-post", "owner of valley-times");
        assertThat(reading().newestThreads(1)).extracting(ShownThread::id).containsExactly((String) null);
        assertThat(reading().alertsOf("round-7", 10))
                .extracting(ShownAlert::lead)
                .containsExactly(again.id(), held.id(), announced.id());
    }

    @Test
    void namesWhoHasAStoryAndWhoConfirmsIt() {
        ArticleId unknown = Samples.id("not stored");
        write(alert(announced)
                .copies(unknown, held.id())
                .confirmedBy(StoryId.ledBy(again.id()))
                .sent());

        ShownAlert alert = reading().newestAlerts(10).getFirst();

        assertThat(alert.copies()).isEqualTo(2);
        assertThat(alert.copied())
                .extracting(ShownArticle::inWords)
                .containsExactly("hill-post (tass)", unknown.value());
        assertThat(alert.confirmedBy()).extracting(ShownArticle::inWords).containsExactly("valley-times");
        assertThat(alert.wires()).containsExactly("gazette");
        assertThat(alert.changes()).isEmpty();
    }

    @Test
    void tellsWhatAnAlertWasBeforeCopiesAndConfirmationsJoinedIt() {
        write(alert(announced).sent());
        write(alert(announced).sent());
        write(alert(announced)
                .copies(held.id())
                .confirmedBy(StoryId.ledBy(again.id()))
                .sent());

        assertThat(changes()).containsExactly("confirmed by: 0 → 1", "copies: 0 → 1", "first → confirmed");
    }

    @Test
    void followsAnAlertWhoseStoryHasAnotherLead() {
        write(alert(held).sent());
        write(
                alert(announced).copies(held.id()).formerly(held).sent(),
                new Sent(TOPICS.alerts(), alert(held).id().value(), null));

        assertThat(changes())
                .contains("another article leads its story", "copies: 0 → 1", "first → copied", "it no longer stood");
        assertThat(reading().newestAlerts(10)).hasSize(1);
    }

    @Test
    void followsItAlsoWhenTheFormerAlertWentFirst() {
        write(alert(held).sent());
        write(new Sent(TOPICS.alerts(), alert(held).id().value(), null));
        write(alert(announced).formerly(held).sent());

        assertThat(changes()).containsExactly("it no longer stood");
    }

    @Test
    void keepsTheLatestOfManyChanges() {
        for (int i = 0; i < 130; i++) {
            write(alert(announced).news("date:2016-07-" + (10 + i % 20)).sent());
        }

        assertThat(changes()).hasSize(100).first().isEqualTo("news: date:2016-07-18 → date:2016-07-19");
        long kept = database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM alert_change")
                .mapTo(Long.class)
                .one());
        assertThat(kept).isEqualTo(100);
    }

    private List<String> changes() {
        return reading().newestAlerts(1).getFirst().changes().stream()
                .map(Change::inWords)
                .toList();
    }

    private Reading reading() {
        return new Reading(database);
    }

    private void write(Sent... records) {
        TestRows.write(database, TOPICS, records);
    }

    private static Article article(String name, String source, @Nullable String wire, int day) {
        Metadata plain = Samples.metadata(name, day);
        return Samples.article(
                name,
                "The [talks], " + name + ".",
                new Metadata(
                        new Outlet(new SourceId(source), null, null, null, null, null),
                        plain.url(),
                        plain.title(),
                        plain.language(),
                        null,
                        wire,
                        new Published.On(LocalDate.of(2016, 7, day), Provenance.CORPUS, List.of()),
                        plain.observedAt(),
                        plain.ordinal(),
                        plain.arrival(),
                        plain.rights()));
    }

    private static Draft alert(Article lead) {
        return new Draft(lead, "round-7", List.of(), List.of(), List.of(), List.of());
    }

    private record Draft(
            Article lead,
            @Nullable String thread,
            List<String> news,
            List<ArticleId> copies,
            List<StoryId> confirmedBy,
            List<AlertId> formerly) {
        AlertId id() {
            return AlertId.of(DESK, StoryId.ledBy(lead.id()));
        }

        Draft thread(@Nullable String other) {
            return new Draft(lead, other, news, copies, confirmedBy, formerly);
        }

        Draft news(String... facts) {
            return new Draft(lead, thread, List.of(facts), copies, confirmedBy, formerly);
        }

        Draft copies(ArticleId... articles) {
            return new Draft(lead, thread, news, List.of(articles), confirmedBy, formerly);
        }

        Draft confirmedBy(StoryId... stories) {
            return new Draft(lead, thread, news, copies, List.of(stories), formerly);
        }

        Draft formerly(Article other) {
            return new Draft(
                    lead,
                    thread,
                    news,
                    copies,
                    confirmedBy,
                    List.of(alert(other).id()));
        }

        Sent sent() {
            String source = lead.metadata().outlet().source().value();
            Alert.State state = !confirmedBy.isEmpty()
                    ? Alert.State.CONFIRMED
                    : copies.isEmpty() ? Alert.State.FIRST : Alert.State.COPIED;
            return Samples.sent(
                    TOPICS,
                    new Alert(
                            id(),
                            DESK,
                            "v1",
                            new About.Story(
                                    StoryId.ledBy(lead.id()),
                                    lead.id(),
                                    lead.content(),
                                    lead.metadata(),
                                    List.of("owner of " + source),
                                    List.of(source)),
                            thread,
                            news,
                            state,
                            copies,
                            copies.size(),
                            confirmedBy,
                            List.of(),
                            "f1",
                            formerly,
                            lead.metadata().arrival(),
                            false));
        }
    }
}
