package dev.parley.ingest.corpus;

import static dev.parley.ingest.warc.Archives.joined;
import static dev.parley.ingest.warc.Archives.packed;
import static dev.parley.ingest.warc.Archives.page;
import static dev.parley.ingest.warc.Archives.record;
import static dev.parley.ingest.warc.Archives.response;
import static dev.parley.ingest.warc.Archives.utf8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Article;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.reject.Origin;
import dev.parley.events.source.PageSelectors;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.Status;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArchiveCorpusTest {
    static final String TEXT =
            "The delegations met for the third day and agreed to go on with the talks in the autumn, "
                    + "said a spokesperson of the host city. The next session is planned for October, and the agenda stays.";

    @TempDir
    private Path folder;

    @Test
    void aPageOfAnArchiveIsAnArticleObservedWhenItWasFetched() throws IOException {
        Article article = articles(page("https://www.news.example/2014/06/19/talks?utm_source=x", html("Talks go on")))
                .getFirst();

        Metadata metadata = article.metadata();
        assertThat(article.title()).isEqualTo("Talks go on");
        assertThat(article.text()).contains("agreed to go on").doesNotContain("Menu");
        assertThat(metadata.url()).isEqualTo("https://www.news.example/2014/06/19/talks?utm_source=x");
        assertThat(metadata.outlet().source()).isEqualTo(new SourceId("news.example"));
        assertThat(metadata.observedAt()).isEqualTo(Instant.parse("2014-06-20T08:00:00Z"));
        assertThat(metadata.published()).isInstanceOfSatisfying(Published.On.class, on -> {
            assertThat(on.value()).isEqualTo(LocalDate.parse("2014-06-19"));
            assertThat(on.provenance()).isEqualTo(Provenance.URL);
        });
        assertThat(metadata.language()).isEqualTo("en");
        assertThat(metadata.ordinal()).isEqualTo(1);
        assertThat(metadata.rights()).isEqualTo(Rights.EXCERPT);
    }

    @Test
    void aPageWithoutADateKeepsThatOfTheArchiveAsWhatIsKnown() throws IOException {
        Article article = articles(page("https://news.example/talks", html("Talks go on")))
                .getFirst();

        assertThat(article.metadata().published())
                .isEqualTo(new Published.Unknown(
                        List.of(new Published.Candidate("2014-06-20T08:00:00Z", Provenance.WARC))));
    }

    @Test
    void theSourceOfAPageIsTheOneAtItsHostAndInItsLanguage() throws IOException {
        Path file = write(
                "a.warc", page("https://news.example/a", html("One")), page("https://other.example/a", html("Two")));
        List<Source> sources = List.of(
                source("news-ru", "https://www.news.example/ru/rss", "ru", Rights.TEXT),
                source("news-en", "https://news.example/rss", "en", Rights.LINK));

        List<Article> articles = articles(Corpus.open(List.of(file), () -> sources));

        assertThat(articles.getFirst().metadata().outlet().source()).isEqualTo(new SourceId("news-en"));
        assertThat(articles.getFirst().metadata().outlet().name()).isEqualTo("News");
        assertThat(articles.getFirst().metadata().rights()).isEqualTo(Rights.LINK);
        assertThat(articles.getLast().metadata().outlet().source()).isEqualTo(new SourceId("other.example"));
    }

    @Test
    void pagesAreReadWithTheSelectorsOfTheirSource() throws IOException {
        Path file = write(
                "a.warc", page("https://news.example/a", html("One")), page("https://news.example/b", html("Two")));
        Source chosen = Source.feed(new SourceId("news"), "News", "https://news.example/rss");
        Source selecting = new Source(
                chosen.id(),
                chosen.name(),
                chosen.url(),
                chosen.kind(),
                null,
                null,
                new PageSelectors("title", "article p:first-of-type", null, null, null),
                null,
                null,
                null,
                null,
                null,
                Rights.EXCERPT,
                null,
                false,
                null,
                null,
                null,
                null,
                Status.SEEN,
                Map.of());

        assertThat(articles(Corpus.open(List.of(file), () -> List.of(selecting))))
                .extracting(Article::text)
                .containsExactly(TEXT, TEXT);
    }

    @Test
    void whatIsNoArticleIsPassedOverByReason() throws IOException {
        String ok = "HTTP/1.1 200 OK\nContent-Type: ";
        String date = "2014-06-20T08:00:00Z";
        Path file = write(
                "a.warc",
                record("WARC-Type: warcinfo\nContent-Type: application/warc-fields", utf8("software: x")),
                record("WARC-Type: request\nContent-Type: application/http", utf8("GET / HTTP/1.1\r\n\r\n")),
                record("WARC-Type: response\nWARC-Target-URI: dns:news.example\nContent-Type: text/dns", utf8("1")),
                record("WARC-Type: revisit\nWARC-Target-URI: https://news.example/a", utf8("HTTP/1.1 200 OK\r\n\r\n")),
                record("WARC-Type: continuation\nWARC-Segment-Number: 2", utf8("<p>more")),
                response(
                        "https://news.example/old",
                        date,
                        "HTTP/1.1 301 Moved\nContent-Type: text/html",
                        utf8(html("x"))),
                response(
                        "https://news.example/no",
                        date,
                        "HTTP/1.1 404 Not Found\nContent-Type: text/html",
                        utf8(html("x"))),
                response("https://news.example/robots.txt", date, ok + "text/plain", utf8("User-agent: *")),
                response("https://news.example/a.png", date, ok + "image/png", new byte[10]),
                response("https://news.example/data", date, "HTTP/1.1 200 OK", utf8("{}")),
                page("https://news.example/", html("Front page")),
                page("https://news.example/empty", "<html><title>Empty</title><body></body></html>"),
                page("https://news.example/topics", list()));

        assertThat(told(Corpus.open(file)))
                .containsExactly(
                        "1 skipped CRAWL",
                        "2 skipped CRAWL",
                        "3 skipped CRAWL",
                        "4 skipped UNCHANGED",
                        "5 skipped CONTINUED",
                        "6 skipped STATUS",
                        "7 skipped STATUS",
                        "8 skipped TYPE",
                        "9 skipped TYPE",
                        "10 skipped TYPE",
                        "11 skipped FRONT",
                        "12 skipped EMPTY",
                        "13 skipped UNLIKELY");
    }

    @Test
    void whatCannotBeReadIsRejectedAtItsPlaceAndTheRestGoesOn() throws IOException {
        byte[] big = new byte[Reading.MAX_BYTES + 1];
        Arrays.fill(big, (byte) 'x');
        String html = "HTTP/1.1 200 OK\nContent-Type: text/html";
        String date = "2014-06-20T08:00:00Z";
        byte[] first = page("https://news.example/a", html("First"));
        Path file = write(
                "a.warc",
                first,
                utf8("junk\r\n"),
                response("https://news.example/big", date, html, big),
                response("https://news.example/clip", date, "HTTP/1.1 200 OK\nContent-Type: video/mp4", big),
                response("https://news.example/z", date, html + "\nContent-Encoding: sdch", new byte[] {1, 2}),
                record(response("https://news.example/q", date), utf8("no message")),
                record("X: y", utf8("?")),
                response("urn:x", date, html, utf8(html("x"))),
                page("https://news.example/b", html("Last")));

        assertThat(told(Corpus.open(file)))
                .containsExactly(
                        "1 First",
                        "2 rejected at byte %,d: 6 bytes are no record".formatted(first.length),
                        "3 rejected has 8,388,867 bytes, over the limit of 8,388,608",
                        "4 skipped TYPE",
                        "5 rejected its body is packed as 'sdch', which is not read",
                        "6 rejected holds no HTTP message",
                        "7 rejected its WARC-Type is missing",
                        "8 rejected 'WARC-Target-URI' is 'urn:x', not an absolute http or https address",
                        "9 Last");
    }

    @Test
    void anArticleWhoseRecordIsOddIsKeptAndTheRecordReported() throws IOException {
        byte[] page = utf8(html("Kept"));
        byte[] broken = Arrays.copyOf(packed(page), packed(page).length - 4);
        String html = "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip";
        Path file = write(
                "a.warc",
                response("https://news.example/a", "yesterday", html, packed(page)),
                response("https://news.example/b", "2014-06-20T08:00:00Z", html, broken),
                record(
                        response("https://news.example/c", "2014-06-20T08:00:00Z") + "WARC-Truncated: length",
                        joined(List.of(utf8(html.replace("\n", "\r\n") + "\r\n\r\n"), broken))));

        List<Entry> entries = entries(Corpus.open(file));

        assertThat(entries).hasSize(3).hasOnlyElementsOfType(Entry.Read.class);
        assertThat(reason(entries.get(0)))
                .isEqualTo("its time of reading is left out: 'WARC-Date' is 'yesterday', no ISO 8601 instant");
        assertThat(reason(entries.get(1))).startsWith("its packed body breaks off");
        assertThat(((Entry.Read) entries.get(2)).oddity())
                .as("an archive that says so itself")
                .isNull();
    }

    @Test
    void truncationsOfAnArchiveEndInArticlesAndRejections() throws IOException {
        byte[] plain = joined(
                List.of(page("https://news.example/a", html("One")), page("https://news.example/b", html("Two"))));
        byte[] members = joined(List.of(
                packed(page("https://news.example/a", html("One"))),
                packed(page("https://news.example/b", html("Two")))));
        for (byte[] whole : List.of(plain, members)) {
            for (int length = 1; length < whole.length; length += 7) {
                List<Entry> entries = entries(Corpus.open(write("cut.warc", Arrays.copyOf(whole, length))));

                assertThat(entries).as("cut at %d", length).hasSizeBetween(1, 2);
                assertThat(entries.getFirst())
                        .as("cut at %d", length)
                        .isInstanceOf(entries.size() == 2 ? Entry.Read.class : Entry.class);
            }
        }
    }

    @Test
    void readsOneRecordAgainAtItsPlace() throws IOException {
        Path file = write(
                "a.warc", page("https://news.example/a", html("One")), page("https://news.example/b", html("Two")));

        Entry entry =
                Corpus.reread(new Origin.Line(file.toString(), 2), List::of).orElseThrow();

        assertThat(((Entry.Read) entry).article().title()).isEqualTo("Two");
    }

    @ParameterizedTest
    @CsvSource({"WARC/1.0", "WARC/1.1"})
    void aResourceIsAPageWithoutItsServer(String version) throws IOException {
        byte[] resource = record(
                "WARC-Type: resource\nWARC-Target-URI: <https://news.example/a>\nWARC-Date: 2014-06-20T08:00:00.123456Z\n"
                        + "Content-Type: text/html; charset=windows-1251",
                html("Переговоры").getBytes(Charset.forName("windows-1251")));
        String written = new String(resource, StandardCharsets.ISO_8859_1).replace("WARC/1.1", version);

        Article article =
                articles(written.getBytes(StandardCharsets.ISO_8859_1)).getFirst();

        assertThat(article.title()).isEqualTo("Переговоры");
        assertThat(article.metadata().observedAt()).isEqualTo(Instant.parse("2014-06-20T08:00:00.123456Z"));
    }

    static String html(String title) {
        return """
                <!DOCTYPE html><html lang="en"><head><title>%1$s</title></head><body><nav><a href="/">Menu</a></nav>
                <article><h1>%1$s</h1><p>%2$s</p><p>%2$s</p></article></body></html>""".formatted(title, TEXT);
    }

    private static String list() {
        StringBuilder list = new StringBuilder("<html><title>Topics</title><body><ul>");
        for (int i = 0; i < 40; i++) {
            list.append("<li><a href='/%d'>A headline of today's news, number %d</a></li>".formatted(i, i));
        }
        return list.append("</ul><p>Our office is in the main street.</p></body></html>")
                .toString();
    }

    private static Source source(String id, String url, String language, Rights rights) {
        return new Source(
                new SourceId(id),
                "News",
                url,
                Source.Kind.FEED,
                null,
                null,
                null,
                language,
                null,
                null,
                null,
                null,
                rights,
                null,
                false,
                null,
                null,
                null,
                null,
                Status.SEEN,
                Map.of());
    }

    private Path write(String name, byte[]... records) throws IOException {
        return Files.write(folder.resolve(name), joined(List.of(records)));
    }

    private List<Article> articles(byte[]... records) throws IOException {
        return articles(Corpus.open(write("a.warc", records)));
    }

    private static List<Article> articles(Corpus corpus) {
        return entries(corpus).stream()
                .map(entry -> ((Entry.Read) entry).article())
                .toList();
    }

    static List<Entry> entries(Corpus corpus) {
        List<Entry> entries = new ArrayList<>();
        try (Entries all = corpus.entries()) {
            all.forEachRemaining(entries::add);
        }
        return entries;
    }

    private static String reason(Entry entry) {
        return requireNonNull(((Entry.Read) entry).oddity()).reason();
    }

    static List<String> told(Corpus corpus) {
        return entries(corpus).stream()
                .map(entry -> ((Origin.Line) entry.origin()).line() + " "
                        + switch (entry) {
                            case Entry.Read read -> read.article().title();
                            case Entry.Refused refused ->
                                "rejected " + refused.rejection().reason();
                            case Entry.Skipped skipped -> "skipped " + skipped.why();
                        })
                .toList();
    }
}
