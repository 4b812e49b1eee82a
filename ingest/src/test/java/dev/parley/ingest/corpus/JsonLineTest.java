package dev.parley.ingest.corpus;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.slice.Slice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonLineTest {
    private static final Origin.Line ORIGIN = new Origin.Line("corpus.jsonl", 7);
    private static final Pages PAGES = new Pages(new Publishers(List.of()));

    @Test
    void readsEveryFieldItKnowsAndPassesOverTheRest() {
        Article article = article("""
                {"url":"https://a.example/1?utm_source=x","source":"s","language":"KA","title":" A \\n title ",
                 "text":"One\\r\\ntwo","publishedAt":"2014-06-19T10:00:00+04:00","byline":"Somebody",
                 "fetchedAt":"2014-06-20T00:00:00Z","score":1e400,"deep":{"a":[{"b":1}]}}""");

        Metadata metadata = article.metadata();
        assertThat(article.id()).isEqualTo(ArticleId.of(CanonicalUrl.of("https://a.example/1")));
        assertThat(article.text()).isEqualTo("One\ntwo");
        assertThat(metadata.title()).isEqualTo("A title");
        assertThat(metadata.url()).isEqualTo("https://a.example/1?utm_source=x");
        assertThat(metadata.language()).isEqualTo("ka");
        assertThat(metadata.byline()).isEqualTo("Somebody");
        assertThat(metadata.outlet().source()).hasToString("s");
        assertThat(metadata.published())
                .isEqualTo(new Published.At(Instant.parse("2014-06-19T06:00:00Z"), Provenance.CORPUS, List.of()));
        assertThat(metadata.observedAt()).isEqualTo(Instant.parse("2014-06-20T00:00:00Z"));
        assertThat(metadata.ordinal()).isEqualTo(3);
        assertThat(metadata.arrival()).isEqualTo(Arrival.REPLAY);
        assertThat(metadata.rights()).isEqualTo(Rights.EXCERPT);
    }

    @Test
    void namesATextWithoutAnAddressBySourceAndContent() {
        Article one = article("{\"source\":\"s\",\"title\":\"t\",\"text\":\"a  b\"}");
        Article same = article("{\"text\":\"a\\nb\",\"title\":\" t\",\"source\":\"s\",\"publishedAt\":\"2014\"}");
        Article other = article("{\"source\":\"r\",\"title\":\"t\",\"text\":\"a b\"}");

        assertThat(one.id()).isEqualTo(ArticleId.of(one.metadata().outlet().source(), one.content()));
        assertThat(same.id()).isEqualTo(one.id());
        assertThat(other.id()).isNotEqualTo(one.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"publishedAt\":\"2014-06-19T10:00:00+04:00\"'|2014-06-19T06:00:00Z",
                "'\"publishedAt\":\"2014-06-19\"'|2014-06-19T00:00:00Z",
                "'\"publishedAt\":\"2014-06-19T10:00:00\"'|2014-06-19T00:00:00Z",
                "'\"publishedAt\":\"2014-06\"'|2014-06-01T00:00:00Z",
                "'\"publishedAt\":\"soon\"'|1970-01-01T00:00:00Z",
                "'\"publishedAt\":\"\"'|1970-01-01T00:00:00Z",
                "'\"publishedAt\":null'|1970-01-01T00:00:00Z",
                "'\"publishedAt\":\"2014-06-19\",\"fetchedAt\":\"2020-01-01T00:00:00Z\"'|2020-01-01T00:00:00Z",
                "'\"publishedAt\":\"2014-06-19\",\"fetchedAt\":\"2020-01-01\"'|2014-06-19T00:00:00Z",
            })
    void observesWhenTheCorpusSaysAndNeverNow(String dates, Instant observedAt) {
        Article article = article("{\"source\":\"s\",\"title\":\"t\"," + dates + "}");

        assertThat(article.metadata().observedAt()).isEqualTo(observedAt);
    }

    @Test
    void keepsAnArticleWhoseDateIsNoneAndReportsTheLine() {
        Entry.Read read = (Entry.Read) entry("{\"source\":\"s\",\"title\":\"t\",\"publishedAt\":\"31 June\"}");

        assertThat(read.article().metadata().published())
                .isEqualTo(new Published.Unknown(List.of(new Published.Candidate("31 June", Provenance.CORPUS))));
        Rejection oddity = requireNonNull(read.oddity());
        assertThat(oddity.origin()).isEqualTo(ORIGIN);
        assertThat(oddity.reason())
                .isEqualTo("its date is left out: 'publishedAt' is '31 June', no ISO 8601 instant, day or month");
        assertThat(oddity.headBytes()).asString(StandardCharsets.UTF_8).startsWith("{\"source\"");
    }

    @Test
    void reportsBothDatesOfALineInOneRejection() {
        Entry.Read read = (Entry.Read)
                entry("{\"source\":\"s\",\"title\":\"t\",\"publishedAt\":1403136000,\"fetchedAt\":\"now\"}");

        assertThat(requireNonNull(read.oddity()).reason())
                .contains("'1403136000'")
                .contains("'now'");
    }

    @Test
    void findsNothingOddInALineWithoutADate() {
        assertThat(((Entry.Read) entry("{\"source\":\"s\",\"title\":\"t\"}")).oddity())
                .isNull();
    }

    @Test
    void readsHtmlWhereThereIsNoText() {
        assertThat(article("{\"source\":\"s\",\"html\":\"<p>One</p><p>two</p>\"}")
                        .text())
                .isEqualTo("One\ntwo");
        assertThat(article("{\"source\":\"s\",\"html\":\"<p>One</p>\",\"text\":\"two\"}")
                        .text())
                .isEqualTo("two");
    }

    @Test
    void putsTheOutletOfTheManifestBehindASource() {
        Manifest manifest = ManifestTest.manifest("""
                outlets: [{id: s, name: S News, side: georgia}]
                files: [{file: a.jsonl, language: ru, published: {value: 2014-06-19}}]
                """);
        Listing listing = ((Manifest.Item.Described) manifest.files().getFirst()).listing();

        Metadata metadata =
                article("{\"source\":\"s\",\"title\":\"t\"}", listing).metadata();

        assertThat(metadata.outlet().side()).isEqualTo("georgia");
        assertThat(metadata.language()).isEqualTo("ru");
        assertThat(metadata.published())
                .isEqualTo(new Published.On(LocalDate.of(2014, 6, 19), Provenance.MANIFEST, List.of()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "bad-lines.csv", delimiter = '|', quoteCharacter = '\u0001', maxCharsPerColumn = 1000)
    void refusesALineAndSaysWhy(String line, String reason) {
        Entry.Refused refused = (Entry.Refused) entry(line);

        assertThat(refused.rejection().reason()).contains(reason).doesNotContain("\n");
        assertThat(refused.rejection().origin()).isEqualTo(ORIGIN);
        assertThat(refused.rejection().stage()).isEqualTo(Rejection.Stage.INGEST);
        assertThat(refused.rejection().headBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(line);
    }

    @Test
    void refusesMoreThanAMillionCharacters() {
        Entry.Refused refused = (Entry.Refused) entry("{\"source\":\"s\",\"text\":\"" + "ა".repeat(1_000_001) + "\"}");

        assertThat(refused.rejection().reason())
                .contains("1,000,001 characters")
                .contains("1,000,000");
        assertThat(refused.rejection().isWhole()).isFalse();
        assertThat(entry("{\"source\":\"s\",\"text\":\"" + "ა".repeat(1_000_000) + "\"}"))
                .isInstanceOf(Entry.Read.class);
    }

    @Test
    void refusesNestingThatIsTooDeepInsteadOfOverflowing() {
        Entry.Refused refused = (Entry.Refused) entry("{\"source\":\"s\",\"x\":" + "[".repeat(100_000));

        assertThat(refused.rejection().reason()).startsWith("is no JSON").contains("200");
    }

    @Test
    void refusesBytesThatAreNoUtf8AndPutsNothingInTheirPlace() {
        byte[] cyrillic =
                "{\"source\":\"s\",\"title\":\"\u0433\"}".getBytes(java.nio.charset.Charset.forName("windows-1251"));
        Entry.Refused refused =
                (Entry.Refused) new Piece.OfLine(ORIGIN, Slice.whole(cyrillic), Listing.NOTHING, PAGES).entry(1);

        assertThat(refused.rejection().reason()).isEqualTo("is not UTF-8: 0xE3 at byte 24");
        assertThat(refused.rejection().headBytes()).isEqualTo(cyrillic);
    }

    private static Article article(String line) {
        return article(line, Listing.NOTHING);
    }

    private static Article article(String line, Listing listing) {
        return ((Entry.Read) new Piece.OfLine(ORIGIN, slice(line), listing, PAGES).entry(3)).article();
    }

    private static Entry entry(String line) {
        return new Piece.OfLine(ORIGIN, slice(line), Listing.NOTHING, PAGES).entry(1);
    }

    private static Slice slice(String line) {
        return Slice.whole(line.getBytes(StandardCharsets.UTF_8));
    }
}
