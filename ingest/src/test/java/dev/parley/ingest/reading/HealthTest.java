package dev.parley.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.source.FetchState.Health;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HealthTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String BOT_CHECK =
            "<html><head><title>Just a moment...</title></head><body><script src='/cdn-cgi/challenge-platform/x.js'>"
                    + "</script>Checking your browser before accessing the site.</body></html>";

    private final Site site = new Site();
    private final Play play = new Play(Sample.feed(), site);

    private void begin() {
        for (int i = 0; i < 10; i++) {
            site.add(i, Play.START.minus(HOUR.multipliedBy(10 - i)));
        }
        play.pass(HOUR);
    }

    @Test
    void oneFailureMakesNobodyUnwell() {
        begin();
        site.answers.put(Site.FEED, Site::failed);
        play.step();
        site.answers.clear();
        play.pass(HOUR);

        assertThat(play.state().health()).isEqualTo(Health.HEALTHY);
        assertThat(play.state().healthWords()).isNull();
    }

    @Test
    void aSourceThatNeverAnsweredIsUnwellAtOnce() {
        site.answers.put(Site.FEED, fetch -> Site.status(fetch, 404));
        play.step();

        assertThat(play.state().health()).isEqualTo(Health.FAILING);
        assertThat(play.state().healthWords()).isEqualTo("not found (404)");
        assertThat(play.state().healthSince()).isEqualTo(play.now);
        assertThat(play.state().lastSuccess()).isNull();
    }

    @Test
    void aBotCheckALoginAndAConsentPageAreWalls() {
        List<String> words = new ArrayList<>();
        List<String> pages = List.of(
                BOT_CHECK,
                "<html><title>Sign in</title><form><input type=\"password\"></form></html>",
                "<html><title>Before you continue</title><p>We use cookies. Before you continue to the site.</html>");
        for (String page : pages) {
            Play one = new Play(Sample.feed(), site);
            site.answers.put(Site.FEED, fetch -> Site.ok(fetch, "text/html", page));
            one.step();
            assertThat(one.state().health()).isEqualTo(Health.WALLED);
            words.add(one.state().healthWords());
        }

        assertThat(words).containsExactly("a bot check instead", "a login instead", "a consent page instead");
    }

    @Test
    void aRefusalIsAWallByItsStatusAndABotCheckByItsBody() {
        begin();
        site.answers.put(Site.FEED, fetch -> Site.status(fetch, 403));
        play.step().step();
        assertThat(play.state().health()).isEqualTo(Health.WALLED);
        assertThat(play.state().healthWords()).isEqualTo("a refusal (403)");

        site.answers.put(Site.FEED, fetch -> Site.status(fetch, 503, Map.of(), BOT_CHECK));
        play.step();
        assertThat(play.state().healthWords()).isEqualTo("a bot check (503)");
    }

    @Test
    void aPageWhereAFeedWasIsAFailureThatIsNamed() {
        begin();
        site.answers.put(Site.FEED, fetch -> Site.ok(fetch, "text/html", Site.page("Welcome to our new site", "it")));
        play.step().step().step();

        assertThat(play.state().health()).isEqualTo(Health.FAILING);
        assertThat(play.state().healthWords()).isEqualTo("a page instead of a feed");
    }

    @Test
    void isSilentAfterLongerThanItsOwnRhythmAndNotOverAWeekend() {
        begin();
        int number = 10;
        for (int day = 0; day < 14; day++) {
            boolean isWeekend = day % 7 >= 5;
            for (int hour = 0; hour < 24; hour++) {
                if (!isWeekend && hour > 8 && hour % 3 == 0) {
                    site.add(number++, play.now);
                }
                play.pass(HOUR);
                if (day > 7) {
                    assertThat(play.state().health())
                            .describedAs("day %d, hour %d", day, hour)
                            .isEqualTo(Health.HEALTHY);
                }
            }
        }
        play.pass(DAY.multipliedBy(5));

        assertThat(play.state().health()).isEqualTo(Health.SILENT);
        assertThat(play.state().healthWords())
                .startsWith("nothing new since 2024-03-16")
                .contains("usually every");

        site.add(number, play.now);
        play.pass(DAY);
        assertThat(play.state().health()).isEqualTo(Health.HEALTHY);
    }

    @Test
    void aFeedWhoseLastItemIsMonthsOldIsSilentFromTheStart() {
        for (int i = 0; i < 10; i++) {
            site.add(i, Play.START.minus(DAY.multipliedBy(200 - i)));
        }
        play.pass(HOUR);

        assertThat(play.state().health()).isEqualTo(Health.SILENT);
    }

    @Test
    void aSourceThatComesAndGoesFloodsNobody() {
        begin();
        int changes = 0;
        Health last = play.state().health();
        for (int hour = 0; hour < 24 * 7; hour++) {
            if (hour % 2 == 0) {
                site.answers.put(Site.FEED, Site::failed);
            } else {
                site.answers.clear();
                site.add(100 + hour, play.now);
            }
            play.pass(HOUR);
            changes += last == play.state().health() ? 0 : 1;
            last = play.state().health();
        }

        assertThat(changes).isLessThan(16);
    }

    @Test
    void pagesBehindAWallAreToldThoughTheFeedIsWell() {
        begin();
        for (int i = 10; i < 15; i++) {
            site.answers.put("https://news.example/a/" + i, fetch -> Site.ok(fetch, "text/html", BOT_CHECK));
            site.add(i, play.now);
        }
        play.pass(HOUR.multipliedBy(10));

        assertThat(play.state().health()).isEqualTo(Health.WALLED);
        assertThat(play.live()).hasSize(5).allMatch(article -> article.text().startsWith("What is to be said"));
    }
}
