package dev.parley.processor;

import static dev.parley.processor.Example.arrived;
import static dev.parley.processor.Example.article;
import static dev.parley.processor.Example.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.source.SourceId;
import dev.parley.events.source.Wish;
import dev.parley.processor.wish.Revisits;
import dev.parley.processor.wish.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What ingest is wished to fetch after a set of observations. The example's clock begins at 08:00 UTC. */
class WishesTest {
    private static final LocalDate JUNE_19 = LocalDate.of(2014, 6, 19);
    private static final LocalDate JUNE_20 = LocalDate.of(2014, 6, 20);
    private static final LocalDate JUNE_21 = LocalDate.of(2014, 6, 21);
    private static final String BURST = "WISHES */format:example-talks/round-7";

    @Test
    void wishesThreeVisitsOfALivePageThatMentionsSomething() {
        Article article = live(article("a", "Talks", 0));

        assertThat(wishes(article).values())
                .containsExactly(new Wish.Revisit(
                        article.metadata().outlet().source(),
                        article.id(),
                        "https://news.example/a",
                        List.of(at("2014-06-19T09:00:00Z"), at("2014-06-20T08:00:00Z"), at("2014-06-26T08:00:00Z"))));
    }

    @Test
    void wishesNothingOfPagesThatMentionNothingOfHistoryAndOfReplays() {
        assertThat(wishes(live(article("a", "Rain", 0)))).isEmpty();
        assertThat(wishes(arrived(article("a", "Talks", 0), Arrival.HISTORY, "example")))
                .isEmpty();
        assertThat(wishes(article("a", "Talks: Round 7 announced for 2014-07-10", 0)))
                .isEmpty();
    }

    @Test
    void countsFromTheFirstLiveObservationInWhateverOrderTheyCome() {
        List<Article> observations = List.of(
                arrived(article("a", "Talks", 0), Arrival.HISTORY, "example"),
                live(article("a", "Talks", 10)),
                live(article("a", "Talks again", 20)),
                live(article("a", "Talks", 30)),
                arrived(article("a", "Talks", 40), Arrival.HISTORY, "example"));

        assertThat(firstVisit(LatestValues.of(observations))).isEqualTo(at("2014-06-19T09:10:00Z"));
        assertThat(firstVisit(LatestValues.of(observations.reversed()))).isEqualTo(at("2014-06-19T09:10:00Z"));
    }

    @Test
    void aRepeatIsNoNews() {
        LatestValues latest = LatestValues.of(List.of(live(article("a", "Talks", 0))));
        int written = latest.written();

        latest.observe(live(article("a", "Talks", 0)));

        assertThat(latest.written()).isEqualTo(written);
    }

    @Test
    void takesTheVisitsBackWhenNoMentionIsLeftOrTheArticleIsWithdrawn() {
        assertThat(wishes(live(article("a", "Talks", 0)), live(article("a", "Rain", 1))))
                .isEmpty();
        assertThat(wishes(live(article("a", "Talks", 0)), withdrawn("a"))).isEmpty();
        assertThat(wishes(withdrawn("a"), live(article("a", "Talks", 0)))).isEmpty();
    }

    @Test
    void theSourceOfTheCurrentRevisionMakesTheVisits() {
        Article first = live(article("a", "Talks", 0));
        Article second = arrived(article("a", "Talks", 5), Arrival.LIVE, "other");

        assertThat(wishes(first, second)).containsOnlyKeys("WISHES other/" + first.id());
        assertThat(firstVisit(LatestValues.of(List.of(second, first)))).isEqualTo(at("2014-06-19T09:00:00Z"));
    }

    @Test
    void aRefusedObservationIsNotTheFirst() {
        Article refused = live(article("a", Example.REFUSED_BY_MATCH, 0));
        LatestValues before = new LatestValues();
        assertThatThrownBy(() -> before.observe(refused)).hasMessageContaining("cannot be matched");
        before.observe(live(article("a", "Talks", 7)));
        LatestValues after = LatestValues.of(List.of(live(article("a", "Talks", 7))));
        assertThatThrownBy(() -> after.observe(refused)).hasMessageContaining("cannot be matched");

        assertThat(firstVisit(before)).isEqualTo(at("2014-06-19T09:07:00Z"));
        assertThat(after.values()).isEqualTo(before.values());
    }

    @Test
    void anObservationAtTheEndOfTimeIsNotVisitedAgain() {
        Sighting atTheEnd = new Sighting(Instant.MAX, new SourceId("example"), "https://news.example/a");

        assertThat(new Revisits(ProcessorConfig.REVISITS).changes(Example.id("a"), Sighting.NONE, atTheEnd))
                .isEmpty();
    }

    @Test
    void refusesVisitsThatAreNotLater() {
        assertThatThrownBy(() -> new Revisits(List.of(Duration.ofHours(1), Duration.ZERO)))
                .hasMessageContaining("ingest.revisits has PT0S");
    }

    @Test
    void wishesABurstFromTheEveningBeforeAnAnnouncedDayToTheNoonAfter() {
        assertThat(wishes(live(article("a", "Round 7 announced for 2014-07-10", 0))))
                .containsExactly(Map.entry(
                        BURST,
                        new Wish.Burst(
                                "format:example-talks/round-7",
                                at("2014-07-09T18:00:00Z"),
                                at("2014-07-11T12:00:00Z"))));
        assertThat(untilOf(live(article("a", "Round 7 announced for 2014-07-10 to 2014-07-12", 0))))
                .isEqualTo(at("2014-07-13T12:00:00Z"));
    }

    @Test
    void aBurstLastsAWeekAtMost() {
        assertThat(untilOf(live(article("a", "Round 7 announced for 2014-07-10 to 2015-07-12", 0))))
                .isEqualTo(at("2014-07-17T12:00:00Z"));
        assertThat(untilOf(live(article("a", "Round 7 announced for 2014-07-10 to 2013-07-12", 0))))
                .isEqualTo(at("2014-07-11T12:00:00Z"));
    }

    @Test
    void aMonthAndADayThatIsNoneMakeNoBurst() {
        assertThat(wishes(live(article("a", "Round 7 announced for 2014-07", 0))))
                .isEmpty();
        assertThat(wishes(live(article("a", "Round 7 announced for 2014-02-30", 0))))
                .isEmpty();
        assertThat(wishes(live(article("a", "Round 7 held for 2014-07-10", 0)))).isEmpty();
    }

    @Test
    void theNewestArticleThatTellsOfAPlanDecides() {
        Article announced = live(article("a", "Round 7 announced for 2014-07-10", 0, 0, JUNE_19));
        Article postponed = live(article("b", "Round 7 postponed", 0, 0, JUNE_20));
        Article again = live(article("c", "Round 7 announced for 2014-07-20", 0, 0, JUNE_21));
        Article held = live(article("d", "Round 7 held", 0, 0, LocalDate.of(2014, 6, 22)));

        assertThat(inAnyOrder(announced, held)).containsKey(BURST);
        assertThat(inAnyOrder(announced, postponed, held)).isEmpty();
        assertThat(inAnyOrder(announced, postponed, again, held))
                .extractingByKey(BURST)
                .extracting(wish -> ((Wish.Burst) wish).from())
                .isEqualTo(at("2014-07-19T18:00:00Z"));
    }

    @Test
    void aPostponementNamesTheNewDay() {
        assertThat(untilOf(live(article("a", "Round 7 announced for 2014-07-10. Round 7 postponed for 2014-07-10", 0))))
                .isEqualTo(Instant.MIN);
        assertThat(untilOf(live(article(
                        "a",
                        "Round 7 announced for 2014-07-10. Round 7 postponed. Round 7 announced for 2014-07-20",
                        0))))
                .isEqualTo(at("2014-07-21T12:00:00Z"));
    }

    @Test
    void takesTheBurstBackWithTheArticleThatAnnouncedIt() {
        Article announced = live(article("a", "Round 7 announced for 2014-07-10", 0));

        assertThat(wishes(announced, withdrawn("a"))).isEmpty();
        assertThat(wishes(announced, live(article("a", "Rain", 1)))).isEmpty();
    }

    private static Article live(Article article) {
        return arrived(article, Arrival.LIVE, "example");
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static Map<String, Wish> wishes(ArticleEvent... events) {
        return LatestValues.of(List.of(events)).wishes();
    }

    private static Map<String, Wish> inAnyOrder(Article... articles) {
        List<Article> rotated = new ArrayList<>(List.of(articles));
        Map<String, Wish> wishes = LatestValues.of(rotated).wishes();
        for (int i = 1; i < articles.length; i++) {
            Collections.rotate(rotated, 1);
            assertThat(LatestValues.of(rotated).wishes()).isEqualTo(wishes);
        }
        return wishes;
    }

    private static Instant firstVisit(LatestValues latest) {
        Wish wish = latest.wishes().values().iterator().next();
        return ((Wish.Revisit) wish).due().getFirst();
    }

    private static Instant untilOf(Article article) {
        return wishes(article).get(BURST) instanceof Wish.Burst burst ? burst.until() : Instant.MIN;
    }
}
