package dev.parley.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.Rights;
import dev.parley.events.source.FetchState.Health;
import dev.parley.events.source.Wish;
import dev.parley.outside.Validators;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MannersTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FLOOR = Duration.ofMinutes(5);

    private final Site site = new Site();
    private final Play play = new Play(Sample.feed(), site);

    private void begin() {
        for (int i = 0; i < 10; i++) {
            site.add(i, Play.START.minus(HOUR.multipliedBy(10 - i)));
        }
        play.pass(HOUR);
    }

    @Test
    void asksForWhatIsNewerAndForAllNowAndThen() {
        site.etag = "\"v\"";
        begin();
        play.pass(DAY);

        List<Boolean> conditional = play.fetches.stream()
                .filter(fetch -> fetch.aim() instanceof Fetch.Aim.Listing)
                .map(fetch -> !fetch.validators().equals(Validators.NONE))
                .toList();
        assertThat(conditional.getFirst()).isFalse();
        assertThat(conditional.subList(1, 12)).containsOnly(true);
        assertThat(conditional.get(12)).isFalse();
    }

    @Test
    void aValidatorThatStaysWhileItemsChangeIsTrustedNoMore() {
        site.etag = "\"always\"";
        site.isEtagLying = true;
        begin();
        site.add(10, play.now);
        play.pass(DAY);
        int before = play.fetches.size();
        site.add(11, play.now);
        play.pass(HOUR.multipliedBy(7));

        assertThat(play.titles(Arrival.LIVE))
                .containsExactly("Report number 10 of the day", "Report number 11 of the day");
        assertThat(play.fetches.subList(before, play.fetches.size()))
                .allMatch(fetch -> fetch.validators().equals(Validators.NONE));
    }

    @Test
    void waitsAsLongAsASiteAsks() {
        begin();
        site.answers.put(Site.FEED, fetch -> Site.status(fetch, 429, Map.of("retry-after", List.of("7200")), ""));
        play.step();

        assertThat(play.state().nextDue()).isAfterOrEqualTo(play.now.plus(HOUR.multipliedBy(2)));
        assertThat(play.lastOutcome()).isEqualTo("too many requests (429)");
    }

    @Test
    void waitsUntilADateThatIsWrittenInAnOldForm() {
        begin();
        site.answers.put(
                Site.FEED,
                fetch -> Site.status(fetch, 503, Map.of("retry-after", List.of("Monday, 04-Mar-24 18:00:00 GMT")), ""));
        play.step();

        assertThat(play.state().nextDue()).isEqualTo("2024-03-04T18:00:00Z");
    }

    @Test
    void whatAListingReservesHoldsForAnItemThatIsToldAsTheListingHasIt() {
        begin();
        site.add(10, play.now);
        site.answers.put("https://news.example/a/10", fetch -> Site.status(fetch, 403));
        site.answers.put(
                Site.FEED,
                fetch -> Site.ok(
                        fetch, "application/rss+xml", Site.rss(site.entries), Map.of("tdm-reservation", List.of("1"))));
        play.pass(DAY);

        assertThat(play.live())
                .singleElement()
                .satisfies(article -> assertThat(article.metadata().rights()).isEqualTo(Rights.LINK));
    }

    @Test
    void comesBackToAListingWhenItsHostOpensAgain() {
        begin();
        Instant opens = play.now.plus(HOUR.multipliedBy(2));
        site.answers.put(Site.FEED, fetch -> Site.refused(fetch, opens));
        play.step();

        assertThat(play.state().nextDue()).isEqualTo(opens);
    }

    @Test
    void comesBackToAListingThatIsRefusedWithinItsBounds() {
        begin();
        site.answers.put(Site.FEED, fetch -> Site.refused(fetch, play.now.plusSeconds(10)));
        play.step();
        assertThat(play.state().nextDue()).isEqualTo(play.now.plus(FLOOR));

        site.answers.put(Site.FEED, fetch -> Site.refused(fetch, play.now.plus(DAY)));
        play.step();
        assertThat(play.state().nextDue()).isEqualTo(play.now.plus(HOUR.multipliedBy(6)));
    }

    @Test
    void aHostThatIsClosedForAWhileKeepsItsNewAddress() {
        String moved = "https://news.example/new.xml";
        begin();
        site.answers.put(Site.FEED, fetch -> Site.moved(fetch, moved, "application/rss+xml", Site.rss(site.entries)));
        play.step();
        site.answers.put(moved, fetch -> Site.refused(fetch, play.now.plus(HOUR)));
        play.step();

        assertThat(play.state().movedTo()).isEqualTo(moved);
    }

    @Test
    void comesBackToAPageWhenItsHostOpensAgain() {
        begin();
        site.add(10, play.now);
        play.step();
        Instant opens = play.now.plus(HOUR);
        site.answers.put("https://news.example/a/10", fetch -> Site.refused(fetch, opens));
        play.step();

        assertThat(play.live())
                .singleElement()
                .satisfies(article -> assertThat(article.text()).isEqualTo("What is to be said of 10 in short."));
        assertThat(play.state().pending())
                .singleElement()
                .satisfies(page -> assertThat(page.due()).isEqualTo(opens));

        site.answers.clear();
        play.pass(HOUR.multipliedBy(2));
        assertThat(play.live().getLast().text()).contains("The commission met");
    }

    @Test
    void waitsLongerAfterEachFailureUpToTheCeiling() {
        begin();
        site.answers.put(Site.FEED, Site::failed);
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            play.step();
            waits.add(Duration.between(play.now, play.state().nextDue()));
        }

        assertThat(waits.subList(0, 7)).isSorted();
        assertThat(waits.getFirst()).isBetween(FLOOR, FLOOR.plusSeconds(30));
        assertThat(waits.getLast()).isBetween(HOUR.multipliedBy(6), HOUR.multipliedBy(7));
        assertThat(play.state().health()).isEqualTo(Health.FAILING);
        assertThat(play.state().healthWords()).contains("connection refused");
    }

    @Test
    void whatIsGoneIsAskedForNoMoreUntilItsSourceIsEdited() {
        begin();
        site.answers.put(Site.FEED, fetch -> Site.status(fetch, 410));
        play.step();

        assertThat(play.state().health()).isEqualTo(Health.GONE);
        assertThat(play.next()).isEmpty();

        play.source = Sample.every(HOUR);
        site.answers.clear();
        assertThat(play.next()).isPresent();
        site.add(10, play.now);
        play.pass(HOUR.multipliedBy(3));
        assertThat(play.titles(Arrival.LIVE)).containsExactly("Report number 10 of the day");
    }

    @Test
    void followsAFeedThatMovedAndGoesBackWhereItFailsThere() {
        String moved = "https://news.example/new.xml";
        begin();
        site.answers.put(Site.FEED, fetch -> Site.moved(fetch, moved, "application/rss+xml", Site.rss(site.entries)));
        play.step();
        assertThat(play.state().movedTo()).isEqualTo(moved);
        assertThat(play.next().map(fetch -> fetch.address().toString())).contains(moved);

        site.answers.put(moved, fetch -> Site.status(fetch, 404));
        site.answers.remove(Site.FEED);
        site.add(10, play.now);
        play.pass(DAY);

        assertThat(play.state().movedTo()).isNull();
        assertThat(play.titles(Arrival.LIVE)).containsExactly("Report number 10 of the day");
    }

    @Test
    void aFixedIntervalIsKept() {
        play.source = Sample.every(Duration.ofMinutes(30));
        begin();
        play.pass(DAY);

        for (int i = 1; i < play.listings.size(); i++) {
            assertThat(Duration.between(play.listings.get(i - 1), play.listings.get(i)))
                    .isBetween(Duration.ofMinutes(30), Duration.ofMinutes(31));
        }
    }

    @Test
    void aSourceThatWasJustAddedIsReadAtTheFloorAndThenMoreAndMoreSeldom() {
        for (int i = 0; i < 10; i++) {
            site.add(i, Play.START.minus(DAY.multipliedBy(10 - i)));
        }
        play.pass(DAY.multipliedBy(2));

        List<Instant> readings = play.listings;
        Duration last = Duration.between(readings.get(0), readings.get(1));
        assertThat(last).isBetween(FLOOR, FLOOR.plusMinutes(1));
        for (int i = 2; i < readings.size(); i++) {
            Duration wait = Duration.between(readings.get(i - 1), readings.get(i));
            assertThat(wait).isLessThan(last.multipliedBy(2));
            last = wait;
        }
        assertThat(last).isGreaterThan(HOUR.multipliedBy(5));
    }

    @Test
    void aSourceThatWakesIsReadMoreOftenWithEachNewItem() {
        for (int i = 0; i < 10; i++) {
            site.add(i, Play.START.minus(DAY.multipliedBy(10 - i)));
        }
        play.pass(DAY.multipliedBy(2));
        for (int i = 0; i < 20; i++) {
            site.add(100 + i, play.now);
            play.pass(HOUR);
        }

        List<Instant> readings = play.listings;
        Duration last = Duration.between(readings.get(readings.size() - 2), readings.getLast());
        assertThat(last).isLessThan(HOUR.multipliedBy(2));
    }

    @Test
    void anOccasionIsReadForAtTheFloor() {
        begin();
        play.pass(HOUR.multipliedBy(7));
        Instant from = play.now.plus(HOUR);
        Instant until = from.plus(HOUR.multipliedBy(2));
        play.wishes = new SourceWishes(List.of(), List.of(new Wish.Burst("occasion", from, until)));
        play.pass(HOUR.multipliedBy(5));

        List<Instant> within = play.listings.stream()
                .filter(time -> !time.isBefore(from) && time.isBefore(until))
                .toList();
        assertThat(within).hasSizeBetween(23, 25);
        assertThat(within.getFirst()).isEqualTo(from);
    }

    @Test
    void isLeftAloneForAsLongAsItAsksUpToTheCeiling() {
        begin();
        site.answers.put(
                Site.FEED,
                fetch -> Site.ok(
                        fetch,
                        "application/rss+xml",
                        Site.rss(site.entries).replace("<title>News</title>", "<title>News</title><ttl>300</ttl>")));
        play.step();

        assertThat(Duration.between(play.now, play.state().nextDue()))
                .isBetween(Duration.ofMinutes(269), Duration.ofMinutes(300));
    }

    @Test
    void aPageThatCannotBeHadIsToldAsListedAndReadLater() {
        begin();
        site.answers.put("https://news.example/a/10", fetch -> Site.status(fetch, 500));
        site.add(10, play.now);
        play.pass(HOUR.multipliedBy(6).plus(HOUR));
        List<Article> told = play.live();
        site.answers.clear();
        play.pass(DAY);

        assertThat(told).singleElement().satisfies(article -> {
            assertThat(article.text()).isEqualTo("What is to be said of 10 in short.");
            assertThat(article.metadata().url()).isEqualTo("https://news.example/a/10");
        });
        assertThat(play.live())
                .hasSize(2)
                .allMatch(article -> article.id().equals(told.getFirst().id()));
        assertThat(play.live().getLast().text()).contains("The commission met");
    }

    @Test
    void nothingOfNewsWaitsForAHostThatDoesNotAnswer() {
        begin();
        for (int i = 10; i < 20; i++) {
            site.add(i, play.now);
            site.answers.put("https://news.example/a/" + i, Site::failed);
        }
        Instant listed = play.step().now;
        play.step();

        assertThat(play.live()).hasSize(10);
        assertThat(play.next().map(Fetch::due).orElseThrow()).isAfter(listed.plus(Duration.ofMinutes(4)));
    }

    @Test
    void aPageIsWaitedForAMomentWhereItsSiteAsksForThat() {
        begin();
        site.add(10, play.now);
        site.answers.put(
                "https://news.example/a/10",
                fetch -> Site.status(fetch, 503, Map.of("retry-after", List.of("30")), ""));
        play.step().step();
        assertThat(play.live()).isEmpty();

        site.answers.clear();
        play.step();
        assertThat(play.live())
                .singleElement()
                .satisfies(article -> assertThat(article.text()).contains("The commission met"));
    }

    @Test
    void aPageThatIsNoneIsToldAsListedAndNotAskedForAgain() {
        begin();
        site.add(10, play.now);
        site.answers.put("https://news.example/a/10", fetch -> Site.ok(fetch, "application/pdf", "%PDF"));
        play.pass(DAY);

        assertThat(play.live()).hasSize(1);
        assertThat(play.fetches.stream()
                        .filter(fetch -> fetch.address().toString().endsWith("/10")))
                .hasSize(1);
    }

    @Test
    void aDisabledSourceAndAHomePageAreNotAskedAtAll() {
        SourceReader reader = new SourceReader(ReadingConfig.defaults(ZoneId.of("UTC")));

        assertThat(reader.next(Sample.disabled(), null, SourceWishes.NONE, Play.START))
                .isEqualTo(Optional.empty());
    }
}
