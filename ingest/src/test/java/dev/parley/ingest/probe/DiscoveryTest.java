package dev.parley.ingest.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.events.source.Source;
import dev.parley.outside.Answer;
import dev.parley.outside.Headers;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class DiscoveryTest {
    private static final URI HOME = URI.create("https://courier.example/");

    private final Map<String, String> pages = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void findsWhatThePageDeclaresAndWhatItLinks() throws InterruptedException {
        pages.put("/", """
                <html><head><base href="https://courier.example/">
                <link rel="alternate" type="application/rss+xml" title="All" href="rss/all">
                <link rel="Alternate" type="application/atom+xml" href="//courier.example/comments/atom">
                <link rel="alternate" hreflang="ru" href="/ru/">
                <link rel="alternate" type="application/json" href="/wp-json/1"></head>
                <body><a href="/en/feed/">RSS</a> <a href="/feedback">Write to us</a>
                <a href="https://reader.example/add/feed/">Follow in Reader</a></body></html>
                """);
        pages.put("/rss/all", feed("All news", "2024-03-05T11:00:00Z"));
        pages.put("/comments/atom", feed("Comments", "2024-03-09T11:00:00Z"));
        pages.put("/en/feed/", feed("English", "2024-03-07T11:00:00Z"));
        pages.put("/robots.txt", "User-agent: *\nSitemap: https://courier.example/map.xml # all\n");
        pages.put(
                "/map.xml",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://courier.example/1</loc></url></urlset>");

        Discovery.Found found = look();

        assertThat(found.candidates())
                .extracting(Candidate::url, Candidate::title, Candidate::kind, Candidate::entries, Candidate::newest)
                .containsExactly(
                        tuple(
                                "https://courier.example/en/feed/",
                                "English",
                                Source.Kind.FEED,
                                1,
                                "2024-03-07T11:00:00Z"),
                        tuple(
                                "https://courier.example/rss/all",
                                "All news",
                                Source.Kind.FEED,
                                1,
                                "2024-03-05T11:00:00Z"),
                        tuple("https://courier.example/map.xml", null, Source.Kind.SITEMAP, 1, null),
                        tuple(
                                "https://courier.example/comments/atom",
                                "Comments",
                                Source.Kind.FEED,
                                1,
                                "2024-03-09T11:00:00Z"));
        assertThat(asked).doesNotHaveDuplicates().doesNotContain("/feed", "/sitemap.xml", "/feedback", "/wp-json/1");
        assertThat(found.remarks()).isEmpty();
    }

    @Test
    void triesTheUsualPlacesOnlyWhereNothingIsSaid() throws InterruptedException {
        pages.put("/", "<html><body>Welcome</body></html>");
        pages.put("/feed", feed("News", "2024-03-05T11:00:00Z"));

        Discovery.Found found = look();

        assertThat(found.candidates()).extracting(Candidate::url).containsExactly("https://courier.example/feed");
        assertThat(asked).contains("/rss", "/feed", "/sitemap.xml").hasSizeLessThan(12);
        assertThat(found.remarks()).isEmpty();
    }

    @Test
    void takesAFeedThatWasGivenForAHomePage() throws InterruptedException {
        pages.put("/", feed("News", "2024-03-05T11:00:00Z"));

        assertThat(look().candidates()).extracting(Candidate::url).containsExactly(HOME.toString());
    }

    @Test
    void saysWhyWhatThePageNamesCannotBeRead() throws InterruptedException {
        pages.put(
                "/",
                "<link rel=alternate type=text/xml href=/gone.xml><link rel=alternate type=text/xml href=/page.xml>");
        pages.put("/page.xml", "<html>no feed</html>");

        Discovery.Found found = look();

        assertThat(found.candidates()).isEmpty();
        assertThat(found.remarks())
                .containsExactly(
                        "https://courier.example/gone.xml: answers 404: there is nothing",
                        "https://courier.example/page.xml: neither a feed nor a sitemap");
    }

    @Test
    void saysThatNobodyWasAsked() throws InterruptedException {
        Discovery.Found found = new Discovery(
                        (get, override) -> new Answer.Refused(get.address(), "robots.txt forbids it", null),
                        address -> {})
                .look(HOME);

        assertThat(found.candidates()).isEmpty();
        assertThat(found.remarks()).containsExactly("https://courier.example/: not asked: robots.txt forbids it");
    }

    @Test
    void asksNoMoreThanAFewOfThousandsOfLinks() throws InterruptedException {
        StringBuilder page = new StringBuilder("<div>".repeat(100_000));
        for (int i = 0; i < 10_000; i++) {
            page.append("<a href='/feed/").append(i).append("'>x</a>");
        }
        pages.put("/", page.toString());
        pages.put("/robots.txt", "Sitemap: https://courier.example/s\n".repeat(3) + "sitemap: https://c.example/%\n");

        look();

        assertThat(asked).hasSizeLessThan(30);
    }

    private Discovery.Found look() throws InterruptedException {
        return new Discovery((get, override) -> answer(get.address()), address -> {}).look(HOME);
    }

    private Answer answer(URI address) {
        asked.add(address.getPath());
        String page = pages.get(address.getPath());
        return page == null
                ? new Answer.Declined(address, 404, Headers.NONE, new byte[] {})
                : new Answer.Fetched(address, null, 200, Headers.NONE, page.getBytes(UTF_8));
    }

    private static String feed(String title, String date) {
        return "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>" + title
                + "</title><item><title>One</title><link>https://courier.example/1</link><dc:date>" + date
                + "</dc:date></item></channel></rss>";
    }
}
