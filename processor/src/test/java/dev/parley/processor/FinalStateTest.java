package dev.parley.processor;

import static dev.parley.processor.Example.article;
import static dev.parley.processor.Example.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.Json;
import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.count.Measures;
import dev.parley.events.count.Occasion;
import dev.parley.events.tag.Claim;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What comes of a set of observations, whatever their order. */
class FinalStateTest {
    private static final String CELL = "2014-06-19|format:example-talks|en|example|*|lead";
    private static final String ALL = "2014-06-19|*|en|example|*|*";

    @Test
    void countsMentionsArticlesAndStories() {
        LatestValues latest =
                LatestValues.of(List.of(article("a", "Talks on Talks", 0), article("b", "Nothing to see", 0)));

        assertThat(latest.totals())
                .containsOnly(
                        Map.entry(CELL, new Measures(1, 1, 1)),
                        Map.entry(CELL.replace("lead", "body"), new Measures(1, 0, 0)),
                        Map.entry(ALL, new Measures(2, 2, 1)));
    }

    @Test
    void aRepeatChangesNothing() {
        LatestValues latest = LatestValues.of(List.of(article("a", "Talks", 0)));
        Map<String, String> values = Map.copyOf(latest.values());

        latest.observe(article("a", "Talks", 0));

        assertThat(latest.values()).isEqualTo(values);
        assertThat(latest.totals().get(CELL)).isEqualTo(new Measures(1, 1, 1));
    }

    @Test
    void aRevisionTakesTheCountsOfTheFormerOneBack() {
        LatestValues latest = LatestValues.of(List.of(article("a", "Talks", 0), article("a", "Envoy", 1)));

        assertThat(latest.totals()).doesNotContainKey(CELL).containsEntry(ALL, new Measures(1, 1, 1));
        assertThat(latest.values().keySet()).noneMatch(key -> key.startsWith("ALERTS"));
    }

    @Test
    void anOlderWordingThatArrivesLateChangesNoCount() {
        LatestValues latest = LatestValues.of(List.of(article("a", "Envoy", 1), article("a", "Talks", 0)));

        assertThat(latest.totals()).doesNotContainKey(CELL).containsEntry(ALL, new Measures(1, 1, 1));
    }

    @Test
    void aFormerWordingThatIsObservedAgainIsCurrentAgain() {
        LatestValues latest =
                LatestValues.of(List.of(article("a", "Talks", 0), article("a", "Envoy", 1), article("a", "Talks", 2)));

        assertThat(latest.totals()).containsEntry(CELL, new Measures(1, 1, 1));
    }

    @Test
    void aWithdrawalLeavesNothingWhateverArrivesAfterIt() {
        LatestValues latest =
                LatestValues.of(List.of(article("a", "Talks", 0), withdrawn("a"), article("a", "Talks", 5)));

        assertThat(latest.values()).isEmpty();
        assertThat(latest.totals()).isEmpty();
    }

    @Test
    void theEarlierOfTwoEqualTimesIsTheOneBeforeInTheCorpus() {
        LocalDate day = LocalDate.of(2014, 6, 19);
        Article before = article("a", "Talks", 0, 1, day);
        Article after = article("a", "Envoy", 0, 2, day);

        assertThat(LatestValues.of(List.of(before, after)).totals())
                .isEqualTo(LatestValues.of(List.of(after, before)).totals())
                .doesNotContainKey(CELL);
    }

    @Test
    void aWordingThatIsRefusedIsRefusedInEveryOrder() {
        Article refused = article("a", Example.REFUSED_BY_MATCH, 0);
        Article good = article("a", "Envoy", 1);

        LatestValues first = LatestValues.of(List.of(good));
        assertThatThrownBy(() -> first.observe(refused)).hasMessageContaining("cannot be matched");
        LatestValues last = new LatestValues();
        assertThatThrownBy(() -> last.observe(refused)).hasMessageContaining("cannot be matched");
        last.observe(good);

        assertThat(first.values()).isEqualTo(last.values());
        assertThat(first.totals()).isEqualTo(last.totals());
    }

    @Test
    void claimsOfTwoArticlesThatContradictEachOtherStandSideBySide() {
        LatestValues latest = LatestValues.of(List.of(
                article("b", "Talks: Round 7 postponed", 0, 0, LocalDate.of(2014, 6, 20)),
                article("a", "Talks: Round 7 held", 0)));

        assertThat(states(latest, 7)).containsExactly(Claim.State.HELD, Claim.State.POSTPONED);
    }

    @Test
    void aRevisionCorrectsAnOccasionAndAWithdrawalTakesItAway() {
        LatestValues latest = LatestValues.of(List.of(
                article("a", "Talks: Round 7 held. Round 8 held", 0), article("a", "Talks: Round 7 postponed", 1)));
        assertThat(states(latest, 7)).containsExactly(Claim.State.POSTPONED);
        assertThat(latest.values()).doesNotContainKey("OCCASIONS format:example-talks/round-8");

        latest.observe(withdrawn("a"));

        assertThat(latest.values().keySet()).noneMatch(key -> key.startsWith("OCCASIONS"));
    }

    @Test
    void aRevisionOfTheDateAloneMovesAClaimToItsNewPlace() {
        LatestValues latest = LatestValues.of(List.of(
                article("a", "Talks: Round 7 held", 0, 0, LocalDate.of(2014, 6, 19)),
                article("b", "Talks: Round 7 postponed", 0, 0, LocalDate.of(2014, 6, 20)),
                article("a", "Talks: Round 7 held", 1, 0, LocalDate.of(2014, 6, 21))));

        assertThat(states(latest, 7)).containsExactly(Claim.State.POSTPONED, Claim.State.HELD);
    }

    private static List<Claim.State> states(LatestValues latest, int round) {
        String value = latest.values().getOrDefault("OCCASIONS format:example-talks/round-" + round, "");
        return Json.of(Occasion.class).read(value.getBytes(StandardCharsets.UTF_8)).claims().stream()
                .map(said -> said.claim().state())
                .toList();
    }

    @Test
    void isTheSameForEveryOrder() {
        List<ArticleEvent> events = manyEvents(new Random(8));
        LatestValues expected = LatestValues.of(events);
        assertThat(expected.totals()).hasSizeGreaterThan(10);
        assertThat(expected.values().keySet())
                .contains("OCCASIONS format:example-talks/round-7", "OCCASIONS format:example-talks/round-8")
                .anyMatch(key -> key.startsWith("WISHES example/"))
                .anyMatch(key -> key.startsWith("WISHES other/"))
                .anyMatch(key -> key.startsWith("WISHES */"));

        for (int seed = 0; seed < 50; seed++) {
            List<ArticleEvent> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, new Random(seed));
            LatestValues latest = LatestValues.of(shuffled);
            assertThat(latest.values()).as("seed %d", seed).isEqualTo(expected.values());
            assertThat(latest.totals()).as("seed %d", seed).isEqualTo(expected.totals());
        }
    }

    /** Few pages with many wordings, more than are told apart; dates from 1900 to tomorrow; some taken back. */
    private static List<ArticleEvent> manyEvents(Random random) {
        List<ArticleEvent> events = new ArrayList<>();
        List<LocalDate> days = List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2014, 6, 19), LocalDate.of(2099, 12, 31));
        String[] words = {
            "Talks",
            "Envoy",
            "rain",
            "Talks and Envoy",
            "Envoy at Talks",
            "Envoy at Talks: Round 7 held",
            "Talks: Round 7 postponed. Round 8 held. Envoy",
            "Talks: Round 7 announced for 2014-07-10",
            "Round 8 announced for 2014-08-12",
            "Round 8 announced for 2014-08-14. Envoy",
            "Talks: Round 8 announced for 2014-08-16. Round 7 announced for 2014-07-11"
        };
        Arrival[] arrivals = {Arrival.LIVE, Arrival.LIVE, Arrival.LIVE, Arrival.HISTORY, Arrival.REPLAY};
        for (int i = 0; i < 600; i++) {
            String page = "page-" + random.nextInt(12);
            String text = words[random.nextInt(words.length)] + " number " + random.nextInt(6);
            Article article = article(page, text, random.nextInt(40), random.nextInt(3), days.get(random.nextInt(3)));
            String source = random.nextInt(3) == 0 ? "other" : "example";
            events.add(Example.arrived(article, arrivals[random.nextInt(arrivals.length)], source));
        }
        events.add(withdrawn("page-3"));
        return events;
    }
}
