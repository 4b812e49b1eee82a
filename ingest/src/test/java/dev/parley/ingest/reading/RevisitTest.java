package dev.parley.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.outside.Answer;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RevisitTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String PAGE = "https://news.example/a/2";

    private final Site site = new Site();
    private final Play play = new Play(Sample.feed(), site);
    private final Article article = published();

    private Article published() {
        site.add(1, Play.START.minus(HOUR));
        play.pass(HOUR);
        site.add(2, play.now);
        play.pass(HOUR);
        Article live = play.live().getFirst();
        play.wish(live, HOUR, DAY, DAY.multipliedBy(7));
        return live;
    }

    private List<Fetch> visits() {
        return play.fetches.stream()
                .filter(fetch -> fetch.aim() instanceof Fetch.Aim.Revisit)
                .toList();
    }

    @Test
    void isDoneOnceForEachTimeAndPublishesNothingWhereNothingChanged() {
        play.pass(DAY.multipliedBy(9));

        assertThat(visits())
                .hasSize(3)
                .allMatch(fetch -> fetch.address().toString().equals(PAGE));
        assertThat(play.live()).hasSize(1);
    }

    @Test
    void isPutOffWhileItsHostIsClosedHoweverOften() {
        site.answers.put(PAGE, fetch -> Site.refused(fetch, play.now.plus(Duration.ofMinutes(20))));
        play.pass(HOUR.multipliedBy(5));
        int refused = visits().size();
        site.answers.put(
                PAGE, fetch -> Site.ok(fetch, "text/html", Site.page("Report number 2 of the day", "something else")));
        play.pass(Duration.ofMinutes(21));

        assertThat(refused).isBetween(10, 16);
        assertThat(play.live()).hasSize(2);
        assertThat(visits()).hasSize(refused + 1);
    }

    @Test
    void isNotDoneWhereItIsRefusedForGood() {
        site.answers.put(PAGE, fetch -> Site.refused(fetch, null));
        play.pass(HOUR.multipliedBy(5));

        assertThat(visits()).hasSize(1);
    }

    @Test
    void anEditedPageIsARevisionOfTheSameArticle() {
        site.answers.put(
                PAGE, fetch -> Site.ok(fetch, "text/html", Site.page("Report number 2 of the day", "something else")));
        play.pass(DAY.multipliedBy(9));

        assertThat(play.live()).hasSize(2);
        assertThat(play.live().getLast()).satisfies(revision -> {
            assertThat(revision.id()).isEqualTo(article.id());
            assertThat(revision.content()).isNotEqualTo(article.content());
            assertThat(revision.title()).isEqualTo(article.title());
            assertThat(revision.metadata().published())
                    .isEqualTo(article.metadata().published());
            assertThat(revision.metadata().arrival()).isEqualTo(Arrival.LIVE);
            assertThat(revision.metadata().url()).isEqualTo(PAGE);
        });
    }

    @Test
    void aPageThatIsGoneIsSuggestedToBeWithdrawnAndNoMoreOnceItIsBack() {
        site.answers.put(PAGE, fetch -> Site.status(fetch, 404));
        play.pass(HOUR.multipliedBy(2));

        assertThat(play.state().suggestions()).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.url()).isEqualTo(PAGE);
            assertThat(suggestion.article()).isEqualTo(article.id());
            assertThat(suggestion.status()).isEqualTo(404);
        });
        assertThat(play.live()).hasSize(1);

        site.answers.clear();
        play.pass(DAY.multipliedBy(2));
        assertThat(play.state().suggestions()).isEmpty();
    }

    @Test
    void aWallAndAnEmptyPageChangeNothing() {
        site.answers.put(
                PAGE,
                fetch -> visits().size() % 2 == 0
                        ? Site.ok(fetch, "text/html", "<title>Just a moment...</title><p>Checking your browser</p>")
                        : Site.ok(fetch, "text/html", ""));
        play.pass(DAY.multipliedBy(9));

        assertThat(visits()).hasSize(3);
        assertThat(play.live()).hasSize(1);
        assertThat(play.state().suggestions()).isEmpty();
    }

    @Test
    void aPageThatLeadsToTheFrontOfTheSiteChangesNothing() {
        site.answers.put(
                PAGE,
                fetch -> Site.moved(fetch, "https://news.example/", "text/html", Site.page("All the news", "much")));
        play.pass(DAY.multipliedBy(9));

        assertThat(play.live()).hasSize(1);
    }

    @Test
    void isTriedAgainAFewTimesWhereItsSiteIsOutOfOrder() {
        site.answers.put(PAGE, fetch -> Site.status(fetch, 503));
        play.pass(HOUR.multipliedBy(20));

        assertThat(visits()).hasSize(3);
    }

    @Test
    void whatIsLongPastIsNotMadeUpFor() {
        play.now = play.now.plus(Duration.ofDays(20));
        play.pass(DAY);

        assertThat(visits()).isEmpty();
    }

    @Test
    void ofSeveralTimesThatWereMissedTheLastCounts() {
        play.now = play.now.plus(Duration.ofDays(2));
        play.pass(HOUR);
        assertThat(visits()).hasSize(1);

        play.pass(DAY.multipliedBy(6));
        assertThat(visits()).hasSize(2);
    }

    @Test
    void anAnswerThatNobodyWaitsForIsLaidAside() {
        play.pass(Duration.ofMinutes(58));
        Fetch fetch = play.next().orElseThrow();
        Answer answer = site.apply(fetch, play.now);
        Reading reading = new SourceReader(ReadingConfig.defaults(ZoneId.of("UTC")))
                .read(
                        play.source,
                        play.state(),
                        SourceWishes.NONE,
                        new Fetch(
                                play.now,
                                fetch.address(),
                                "*/*",
                                fetch.validators(),
                                null,
                                null,
                                new Fetch.Aim.Revisit("nobody", play.now)),
                        answer,
                        play.now);

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.state().known()).isEqualTo(play.state().known());
    }
}
