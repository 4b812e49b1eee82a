package dev.parley.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import dev.parley.events.article.Arrival;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.outside.Answer;
import dev.parley.outside.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a site answers, there is an outcome, and a state that can be written. */
final class HostileAnswersTest {
    private static final int MOST_BYTES = 8 << 20;

    private final Site site = new Site();

    static List<Source> sources() {
        return List.of(Sample.feed(), Sample.sitemap(Site.FEED), Sample.list("a", "i"));
    }

    private Play answered(Source source, byte[] body, String type) {
        Play play = new Play(
                source,
                (fetch, now) -> new Answer.Fetched(
                        fetch.address(), null, 200, new Headers(Map.of("content-type", List.of(type))), body));
        play.step().step().step();
        assertThat(play.outcomes).hasSize(3).noneMatch(String::isBlank);
        assertThat(Json.of(FetchState.class).write(play.state())).hasSizeLessThan(MOST_BYTES);
        return play;
    }

    private Play answered(Source source, String body) {
        return answered(source, body.getBytes(StandardCharsets.UTF_8), "text/html");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void bytesAtRandom(Source source) {
        Random random = new Random(11);
        for (int i = 0; i < 8; i++) {
            byte[] body = new byte[random.nextInt(5_000)];
            random.nextBytes(body);
            answered(source, body, i % 2 == 0 ? "text/html" : "image/png");
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aFeedThatBreaksOffAnywhere(Source source) {
        site.add(1, Play.START).add(2, null);
        byte[] feed = Site.rss(site.entries).getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end < feed.length; end += 31) {
            answered(source, new String(feed, 0, end, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void nestingWithoutEnd(Source source) {
        answered(source, "<div>".repeat(100_000) + "<a href=/1>x</a>");
        answered(source, "<rss><channel>" + "<item>".repeat(50_000));
    }

    @Test
    void aPageOfTenThousandLinksInOneBlock() {
        String links = IntStream.range(0, 10_000)
                .mapToObj(i -> "<a href=/" + i + ">Link " + i + "</a><i>12.02.2024</i>")
                .collect(Collectors.joining());

        Play play = answered(Sample.list("a", "i"), "<div>" + links + "</div>");

        assertThat(play.outcomes.getFirst()).startsWith("2,000 entries");
    }

    @Test
    void aSitemapOfFiftyThousandPagesIsRememberedWholeAndReadInPart() {
        String pages = IntStream.range(0, 50_000)
                .mapToObj(i -> "<url><loc>https://news.example/some/longer/path/to/page/" + i + "</loc></url>")
                .collect(Collectors.joining());

        Play play = answered(Sample.sitemap(Site.FEED), "<urlset>" + pages + "</urlset>");

        assertThat(play.state().items()).hasSize(50_000);
        assertThat(play.state().pending().size()).isBetween(190, 200);
    }

    @Test
    void aFeedOfFiveThousandNewEntriesIsTakenInBitByBit() {
        site.add(0, Play.START.minusSeconds(60));
        Play play = new Play(Sample.feed(), site);
        play.pass(Duration.ofHours(1));
        for (int i = 1; i < 2_000; i++) {
            site.add(i, play.now);
        }
        play.pass(Duration.ofHours(5));

        assertThat(play.state().pending()).hasSizeLessThanOrEqualTo(FetchState.MOST_PENDING);
        play.pass(Duration.ofDays(2));
        assertThat(play.titles(Arrival.LIVE)).hasSize(1_999).doesNotHaveDuplicates();
    }

    @Test
    void anArticleThatIsTooLongIsRejectedAndNothingElse() {
        site.add(0, Play.START);
        Play play = new Play(Sample.feed(false), site);
        play.pass(Duration.ofHours(1));
        site.entries.addFirst(new Site.Entry("urn:x", "https://news.example/x", "t".repeat(1_500_000), "", play.now));
        site.add(1, play.now);
        play.pass(Duration.ofHours(1));

        assertThat(play.titles(Arrival.LIVE)).contains("Report number 1 of the day");
    }

    @Test
    void whatHasNoAddressAndNoWordIsRejectedAndTold() {
        site.add(0, Play.START);
        Play play = new Play(Sample.feed(), site);
        play.pass(Duration.ofHours(1));
        site.entries.addFirst(new Site.Entry("urn:x", "", "", "", play.now));
        play.pass(Duration.ofHours(1));

        assertThat(play.rejections)
                .singleElement()
                .satisfies(rejection ->
                        assertThat(rejection.reason()).isEqualTo("daily: neither title nor text has a word"));
    }
}
