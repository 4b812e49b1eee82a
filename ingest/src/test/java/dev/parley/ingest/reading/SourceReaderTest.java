package dev.parley.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.article.Published;
import dev.parley.events.source.FetchState.Health;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SourceReaderTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Site site = new Site();
    private final Play play = new Play(Sample.feed(), site);

    private Site with(int items) {
        for (int i = 0; i < items; i++) {
            site.add(i, Play.START.minus(HOUR.multipliedBy(items - i)));
        }
        return site;
    }

    @Test
    void theFirstReadingIsHistoryAndWhatComesLaterIsNews() {
        with(100);

        play.pass(HOUR);
        site.add(100, play.now);
        play.pass(HOUR);

        assertThat(play.titles(Arrival.HISTORY)).hasSize(100).doesNotHaveDuplicates();
        assertThat(play.titles(Arrival.LIVE)).containsExactly("Report number 100 of the day");
        assertThat(play.outcomes.getFirst()).isEqualTo("100 entries, all history");
        assertThat(play.rejections).isEmpty();
    }

    @Test
    void ofALongFirstReadingTheNewestAreReadAndAllAreKnown() {
        with(300);

        play.pass(DAY);

        assertThat(play.articles).hasSize(200);
        assertThat(play.titles(Arrival.HISTORY))
                .contains("Report number 299 of the day")
                .doesNotContain("Report number 99 of the day");
        assertThat(play.live()).isEmpty();
    }

    @Test
    void readsAnArticleOutOfItsPageAndNamesItByItsAddress() {
        with(1);

        play.pass(HOUR);

        Article article = play.articles.getFirst();
        assertThat(article.text()).contains("The commission met").doesNotContain("All rights");
        assertThat(article.metadata().url()).isEqualTo("https://news.example/a/0");
        assertThat(article.id()).isEqualTo(ArticleId.of(CanonicalUrl.of("https://news.example/a/0")));
        assertThat(article.metadata().language()).isEqualTo("en");
        assertThat(article.metadata().published().others()).isEmpty();
    }

    @Test
    void publishesEveryItemOfManyWeeksOnceWithinItsBounds() {
        with(20);
        Random random = new Random(7);
        int number = 20;
        play.pass(HOUR);
        for (int hour = 0; hour < 24 * 28; hour++) {
            boolean isNight = hour % 24 < 8;
            for (int i = 0; i < (isNight ? 0 : random.nextInt(3)); i++) {
                site.add(number++, play.now.minusSeconds(random.nextInt(1_000)));
                if (site.entries.size() > 40) {
                    site.entries.removeLast();
                }
            }
            play.pass(HOUR);
        }

        assertThat(play.live()).hasSize(number - 20);
        assertThat(new HashSet<>(play.titles(Arrival.LIVE))).hasSize(number - 20);
        assertThat(play.titles(Arrival.HISTORY)).hasSize(20);
        for (int i = 1; i < play.listings.size(); i++) {
            assertThat(Duration.between(play.listings.get(i - 1), play.listings.get(i)))
                    .isBetween(Duration.ofMinutes(5), Duration.ofHours(6).plusMinutes(10));
        }
        assertThat(play.listings.size()).isBetween(24 * 28, 24 * 28 * 8);
        assertThat(play.state().health()).isEqualTo(Health.HEALTHY);
    }

    @Test
    void aRestartForgetsNothing() {
        with(30);
        play.pass(Duration.ofSeconds(20));

        Play again = new Play(play.source, site);
        again.state = play.state;
        again.now = play.now;
        again.pass(HOUR);

        assertThat(again.articles).hasSize(30 - play.articles.size());
        assertThat(again.titles(Arrival.HISTORY)).doesNotContainAnyElementsOf(play.titles(Arrival.HISTORY));
    }

    @Test
    void aFeedThatShrinksToNothingAndComesBackBringsNothingNew() {
        with(10);
        play.pass(HOUR);
        List<Site.Entry> entries = List.copyOf(site.entries);
        site.entries.clear();
        play.pass(HOUR.multipliedBy(6));

        assertThat(play.state().health()).isEqualTo(Health.EMPTY);
        site.entries.addAll(entries);
        play.pass(HOUR.multipliedBy(6));

        assertThat(play.articles).hasSize(10);
        assertThat(play.state().health()).isEqualTo(Health.HEALTHY);
    }

    @Test
    void aFeedThatNamesAllItsItemsAnewBringsNothingNew() {
        with(10);
        play.pass(HOUR);
        site.entries.replaceAll(entry -> new Site.Entry(
                entry.id() + "?v=2", entry.link() + "?utm_source=rss", entry.title(), entry.summary(), entry.date()));
        play.pass(DAY);

        assertThat(play.articles).hasSize(10);
    }

    @Test
    void aSiteThatMovesAllItsPagesBringsNothingNew() {
        with(10);
        play.pass(HOUR);
        site.entries.replaceAll(entry -> new Site.Entry(
                entry.id(), entry.link().replace("/a/", "/en/a/"), entry.title(), entry.summary(), entry.date()));
        site.add(10, play.now);
        play.pass(DAY);

        assertThat(play.titles(Arrival.LIVE)).containsExactly("Report number 10 of the day");
        assertThat(play.articles).hasSize(11);
    }

    @Test
    void whatAFeedRepeatsIsThereOnce() {
        with(3);
        site.entries.addAll(List.copyOf(site.entries));

        play.pass(HOUR);

        assertThat(play.articles).hasSize(3);
    }

    @Test
    void anItemOfTheFutureHasNoDate() {
        with(3);
        play.pass(HOUR);
        site.add(9, play.now.plus(Duration.ofDays(400)));
        play.pass(HOUR);

        assertThat(play.live()).singleElement().satisfies(article -> {
            assertThat(article.metadata().published()).isInstanceOf(Published.Unknown.class);
            assertThat(article.metadata().published().others()).isNotEmpty();
        });
    }

    @Test
    void anEditedEntryIsReadAgainAndARevisionWhereItsPageChanged() {
        with(10);
        play.pass(DAY);
        Site.Entry old = site.entries.get(2);
        site.entries.set(
                2, new Site.Entry(old.id(), old.link(), "Report corrected in its title", old.summary(), old.date()));
        play.pass(DAY);

        assertThat(play.articles).hasSize(11);
        assertThat(play.articles.getLast().id()).isEqualTo(ArticleId.of(CanonicalUrl.of(old.link())));
        assertThat(play.articles.getLast().metadata().arrival()).isEqualTo(Arrival.HISTORY);
    }

    @Test
    void aFeedWhoseWordsAreNeverTheSameIsNotReadAgainForThat() {
        with(10);
        play.pass(HOUR);
        int before = play.fetches.size();
        for (int hour = 0; hour < 24; hour++) {
            int now = hour;
            site.entries.replaceAll(entry -> new Site.Entry(
                    entry.id(), entry.link(), entry.title(), "Read by " + now + " people", entry.date()));
            play.pass(HOUR);
        }

        assertThat(play.fetches.stream().skip(before).filter(fetch -> fetch.aim() instanceof Fetch.Aim.Page))
                .isEmpty();
    }

    @Test
    void anItemWhoseFeedCarriesTheWholeTextNeedsNoPage() {
        with(0);
        play.pass(HOUR);
        site.entries.add(new Site.Entry(
                "urn:1",
                "https://news.example/a/1",
                "A whole report",
                "&lt;p&gt;" + "All of it is here. ".repeat(100) + "&lt;/p&gt;&lt;p&gt;And more of it.&lt;/p&gt;",
                play.now));
        play.pass(HOUR);

        assertThat(play.articles).singleElement().satisfies(article -> {
            assertThat(article.text()).endsWith("\nAnd more of it.");
            assertThat(article.metadata().arrival()).isEqualTo(Arrival.LIVE);
            assertThat(article.metadata().language()).isEqualTo("en");
        });
        assertThat(play.fetches).allMatch(fetch -> fetch.aim() instanceof Fetch.Aim.Listing);
    }

    @Test
    void whereASourceSaysSoNoPageIsFetched() {
        play.source = Sample.feed(false);
        with(5);

        play.pass(HOUR);

        assertThat(play.articles).hasSize(5).allMatch(article -> article.text().startsWith("What is to be said of"));
        assertThat(play.fetches).allMatch(fetch -> fetch.aim() instanceof Fetch.Aim.Listing);
    }
}
