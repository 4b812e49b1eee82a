package dev.parley.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.source.FetchState.Health;
import dev.parley.outside.Answer;
import dev.parley.outside.Headers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ListingKindsTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String LIST = "https://news.example/list";
    private static final String INDEX = "https://news.example/sitemap.xml";

    private final Site site = new Site();

    private void list(String html) {
        site.answers.put(LIST, fetch -> Site.ok(fetch, "text/html", "<html><body>" + html + "</body></html>"));
    }

    private void sitemap(String url, String... pages) {
        String locations = List.of(pages).stream()
                .map(page -> "<url><loc>https://news.example" + page.replace(" ", "</loc><lastmod>")
                        + (page.contains(" ") ? "</lastmod>" : "</loc>") + "</url>")
                .collect(Collectors.joining());
        site.answers.put(url, fetch -> Site.ok(fetch, "application/xml", "<urlset>" + locations + "</urlset>"));
    }

    private void page(String path, String title) {
        site.answers.put("https://news.example" + path, fetch -> Site.ok(fetch, "text/html", Site.page(title, title)));
    }

    private static String days(List<Article> articles) {
        return articles.stream()
                .map(article -> article.metadata().published() instanceof Published.On day
                        ? day.value().toString()
                        : "?")
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private Play played(String html) {
        list(html);
        Play play = new Play(Sample.list("a.item", ".date"), site);
        play.pass(DAY);
        return play;
    }

    @Test
    void aPageOfLinksGivesItsLinksWithTheDatesInTheirBlocks() {
        Play play = played("""
                <nav><a href='/about'>About</a></nav>
                <ul><li><a class='item' href='/n/1?utm_source=x#top'><img alt=''></a><h3><a class=item href='/n/1'>First news</a></h3>
                    <span class=date>12.02.2024</span></li>
                <li><div class=date>13 February 2024</div><p><a class='item' href='n/2'>Second</a></p></li>
                <li><a class=item href='javascript:void(0)'>None</a></li></ul>""");

        assertThat(play.titles(Arrival.HISTORY)).containsExactlyInAnyOrder("First news", "Second");
        assertThat(days(play.articles)).isEqualTo("2024-02-12 2024-02-13");
        assertThat(play.outcomes.getFirst()).isEqualTo("2 entries, all history, 1 odd: links that lead nowhere");
    }

    @Test
    void aDateBesideALinkIsTheOneBeforeItWhereThePageBeginsWithOne() {
        Play play = played("""
                <dl><dt class=date>12.02.2024</dt><dd><a class=item href=/n/1>One</a></dd>
                <dt class=date>13.02.2024</dt><dd><a class=item href=/n/2>Two</a></dd></dl>""");

        assertThat(days(play.articles)).isEqualTo("2024-02-12 2024-02-13");
    }

    @Test
    void aHeadingOfTheDayCountsForAllLinksBelowIt() {
        Play play = played("""
                <h3 class=date>13.02.2024</h3><ul><li><a class=item href=/n/1>One</a><li><a class=item href=/n/2>Two</a></ul>
                <h3 class=date>12.02.2024</h3><ul><li><a class=item href=/n/3>Three</a></ul>""");

        assertThat(days(play.articles)).isEqualTo("2024-02-12 2024-02-13 2024-02-13");
    }

    @Test
    void aDateBehindALinkCountsWhereThePageBeginsWithALink() {
        Play play = played("""
                <div><a class=item href=/n/1>One</a> <i class=date>12.02.2024</i> <a class=item href=/n/2>Two</a>
                <i class=date>13.02.2024</i></div>""");

        assertThat(days(play.articles)).isEqualTo("2024-02-12 2024-02-13");
    }

    @Test
    void aNewLinkIsNewsWithTheTitleOfItsPage() {
        list("<a class=item href=/n/1>Old</a>");
        Play play = new Play(Sample.list("a.item", null), site);
        play.pass(HOUR);
        page("/n/2", "The whole title of the news");
        list("<a class=item href=/n/2>The whole tit…</a><a class=item href=/n/1>Old</a>");
        play.pass(HOUR.multipliedBy(7));

        assertThat(play.live()).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("The whole title of the news");
            assertThat(article.metadata().published()).isInstanceOf(Published.Unknown.class);
        });
    }

    @Test
    void aPageWithoutAnyLinkIsEmptyOrALogin() {
        Play empty = played("<p>Nothing</p>");
        assertThat(empty.state().health()).isEqualTo(Health.EMPTY);

        Play walled = played("<form><input type=password></form>");
        assertThat(walled.state().health()).isEqualTo(Health.WALLED);
    }

    @Test
    void aSitemapOfPagesGivesHistoryFirstAndThenWhatIsNew() {
        Play play = new Play(Sample.sitemap(INDEX), site);
        page("/1", "One");
        page("/2", "Two");
        sitemap(INDEX, "/1 2024-02-12");
        play.pass(HOUR);
        sitemap(INDEX, "/1 2024-02-12", "/2 2024-03-04", "/3 2019-01-01");
        play.pass(HOUR.multipliedBy(7));

        assertThat(play.titles(Arrival.HISTORY)).containsExactly("One");
        assertThat(play.titles(Arrival.LIVE)).containsExactly("Two");
        assertThat(play.fetches).noneMatch(fetch -> fetch.address().getPath().equals("/3"));
        assertThat(play.live().getFirst().metadata().published())
                .isEqualTo(new Published.On(LocalDate.of(2024, 3, 4), Provenance.INFERRED, List.of()));
    }

    @Test
    void anIndexOfSitemapsIsFollowedToTheNewestAndANewSitemapIsNews() {
        Play play = new Play(Sample.sitemap(INDEX), site);
        String head = "<sitemapindex>";
        String old = IntStream.range(1, 9)
                .mapToObj(month -> "<sitemap><loc>https://news.example/s/" + month + ".xml</loc><lastmod>2023-0" + month
                        + "-28</lastmod></sitemap>")
                .collect(Collectors.joining());
        for (int month = 1; month < 9; month++) {
            sitemap("https://news.example/s/" + month + ".xml", "/p/" + month + " 2023-0" + month + "-20");
            page("/p/" + month, "Month " + month);
        }
        site.answers.put(INDEX, fetch -> Site.ok(fetch, "text/xml", head + old + "</sitemapindex>"));
        play.pass(HOUR);
        assertThat(play.titles(Arrival.HISTORY)).containsExactlyInAnyOrder("Month 6", "Month 7", "Month 8");

        sitemap("https://news.example/s/9.xml", "/p/9 2024-03-04");
        page("/p/9", "Month 9");
        site.answers.put(
                INDEX,
                fetch -> Site.ok(
                        fetch,
                        "text/xml",
                        head + "<sitemap><loc>https://news.example/s/9.xml</loc><lastmod>2024-03-04</lastmod></sitemap>"
                                + old + "</sitemapindex>"));
        play.pass(HOUR.multipliedBy(7));

        assertThat(play.titles(Arrival.LIVE)).containsExactly("Month 9");
        assertThat(play.state().health()).isEqualTo(Health.HEALTHY);
    }

    private void index(String url, String... sitemaps) {
        String all = List.of(sitemaps).stream()
                .map(one -> "<sitemap><loc>https://news.example" + one + "</loc></sitemap>")
                .collect(Collectors.joining());
        site.answers.put(url, fetch -> Site.ok(fetch, "text/xml", "<sitemapindex>" + all + "</sitemapindex>"));
    }

    @Test
    void aSitemapThatWasThereBeforeListsHistoryWhenItIsFollowedLater() {
        Play play = new Play(Sample.sitemap(INDEX), site);
        for (int number = 1; number < 6; number++) {
            sitemap("https://news.example/s/" + number + ".xml", "/p/" + number);
            page("/p/" + number, "Page " + number);
        }
        index(INDEX, "/s/1.xml", "/s/2.xml", "/s/3.xml", "/s/4.xml");
        play.pass(HOUR);
        index(INDEX, "/s/1.xml", "/s/2.xml", "/s/3.xml", "/s/4.xml", "/s/5.xml");
        play.pass(DAY);

        assertThat(play.state().further()).hasSizeGreaterThan(3);
        assertThat(play.titles(Arrival.LIVE)).containsExactly("Page 5");
    }

    @Test
    void eachIndexBelowAnIndexIsFollowed() {
        Play play = new Play(Sample.sitemap(INDEX), site);
        for (String part : List.of("a", "b", "c")) {
            index("https://news.example/" + part + ".xml", "/" + part + "/1.xml", "/" + part + "/2.xml");
            sitemap("https://news.example/" + part + "/1.xml", "/p/" + part + "1");
            sitemap("https://news.example/" + part + "/2.xml", "/p/" + part + "2");
        }
        index(INDEX, "/a.xml", "/b.xml", "/c.xml");
        play.pass(DAY);
        for (String part : List.of("a", "b", "c")) {
            page("/p/" + part + "3", "Page " + part);
            sitemap("https://news.example/" + part + "/2.xml", "/p/" + part + "2", "/p/" + part + "3");
        }
        play.pass(DAY.multipliedBy(2));

        assertThat(play.titles(Arrival.LIVE)).containsExactlyInAnyOrder("Page a", "Page b", "Page c");
    }

    @Test
    void aSitemapThatAlwaysSaysItIsTheSameIsAskedForAsAWholeOnceADay() {
        Play play = new Play(Sample.sitemap(INDEX), site);
        page("/p/2", "Page 2");
        String[] pages = {"/p/1"};
        index(INDEX, "/s/1.xml");
        site.answers.put("https://news.example/s/1.xml", fetch -> {
            String all = List.of(pages[0].split(" ")).stream()
                    .map(page -> "<url><loc>https://news.example" + page + "</loc></url>")
                    .collect(Collectors.joining());
            return fetch.validators().etag() == null
                    ? Site.ok(fetch, "text/xml", "<urlset>" + all + "</urlset>", Map.of("etag", List.of("\"1\"")))
                    : new Answer.NotModified(fetch.address(), null, Headers.NONE);
        });
        play.pass(HOUR);
        pages[0] = "/p/1 /p/2";
        play.pass(DAY.plus(HOUR.multipliedBy(7)));

        assertThat(play.titles(Arrival.LIVE)).containsExactly("Page 2");
    }

    @Test
    void manyUndatedPagesAtOnceAreNoNews() {
        Play play = new Play(Sample.sitemap(INDEX), site);
        page("/1", "One");
        sitemap(INDEX, "/1");
        play.pass(HOUR);
        sitemap(INDEX, IntStream.range(1, 400).mapToObj(i -> "/" + i).toArray(String[]::new));
        play.pass(DAY);

        assertThat(play.live()).isEmpty();
        assertThat(play.state().items()).hasSize(399);
    }

    @Test
    void aListThatLeadsToAPageWithoutItsLinksHasNotMoved() {
        Play play = played("<a class=item href=/n/1>One</a>");
        page("/n/2", "The second news of the day");
        site.answers.put(LIST, fetch -> Site.moved(fetch, "https://news.example/", "text/html", "<p>The front</p>"));
        play.pass(DAY);
        assertThat(play.state().health()).isEqualTo(Health.EMPTY);

        list("<a class=item href=/n/2>The second news of the day</a><a class=item href=/n/1>One</a>");
        play.pass(DAY);

        assertThat(play.titles(Arrival.LIVE)).containsExactly("The second news of the day");
    }
}
