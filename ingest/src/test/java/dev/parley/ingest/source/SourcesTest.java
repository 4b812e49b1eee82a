package dev.parley.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.events.article.Rights;
import dev.parley.events.source.PageSelectors;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourcesTest {
    @TempDir
    private Path folder;

    @Test
    void readsEveryField() throws IOException {
        assertThat(read("""
                sources:
                  - id: example-news
                    name: Example News
                    url: https://news.example.org/list
                    kind: list
                    linkSelector: "h2 a"
                    dateSelector: time
                    selectors: {title: h1, text: "div.text, p", remove: .related}
                    language: EN
                    side: georgia
                    based: Georgia
                    owner: Example Media
                    wire: example
                    rights: link
                    zone: Europe/Moscow
                    enabled: true
                    interval: 15m
                    robotsOverride: The press office agreed in writing
                    proxy: http://proxy.example:3128
                    pages: false
                    status: seen
                    attributes: {htmlUrl: https://news.example.org/}
                """))
                .containsExactly(new Source(
                        new SourceId("example-news"),
                        "Example News",
                        "https://news.example.org/list",
                        Source.Kind.LIST,
                        "h2 a",
                        "time",
                        new PageSelectors("h1", "div.text, p", null, null, ".related"),
                        "en",
                        "georgia",
                        "Georgia",
                        "Example Media",
                        "example",
                        Rights.LINK,
                        ZoneId.of("Europe/Moscow"),
                        true,
                        Duration.ofMinutes(15),
                        "The press office agreed in writing",
                        "http://proxy.example:3128",
                        false,
                        Status.SEEN,
                        Map.of("htmlUrl", "https://news.example.org/")));
    }

    @Test
    void assumesAFeedThatIsNotFetched() throws IOException {
        assertThat(read("sources:\n  - {id: a, url: http://a.example/rss}\n"))
                .containsExactly(new Source(
                        new SourceId("a"),
                        "a",
                        "http://a.example/rss",
                        Source.Kind.FEED,
                        null,
                        null,
                        null,
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
                        Status.UNVERIFIED,
                        Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{url: http://a.example/}|'id' is missing",
                "{id: a}|'url' is missing",
                "{id: a, url: a.example}|'url': 'a.example' is not an absolute http or https address",
                "{id: a, url: 'http://a b/'}|'url': ",
                "{id: a, url: http://a.example/, kind: page}|'kind': 'page' is not one of [feed, sitemap, list, home]",
                "{id: a, url: http://a.example/, kind: list}|'linkSelector': a source of kind list has one",
                "{id: a, url: http://a.example/, linkSelector: a}|'linkSelector': a source of kind list has one",
                "{id: a, url: http://a.example/, rights: all}|'rights': 'all' is not one of",
                "{id: a, url: http://a.example/, zone: Tiflis}|'zone': 'Tiflis' is no time zone",
                "{id: a, url: http://a.example/, enabled: maybe}|'enabled': 'maybe' is neither true nor false",
                "{id: a, url: http://a.example/, interval: often}|'interval': 'often' is no time",
                "{id: a, url: http://a.example/, interval: 59s}|'interval': '59s' is under 1m",
                "{id: a b, url: http://a.example/}|'id': 'a b' holds a space",
                "{id: a, url: 'http://me:secret@a.example/'}|'url': names a user",
                "{id: a, url: http://a.example/, kind: list, linkSelector: 'a['}|'linkSelector': 'a[' is no CSS selector",
                "{id: a, url: http://a.example/, dateSelector: time}|'dateSelector': only a source of kind list",
                "{id: a, url: http://a.example/, selectors: {text: 'p['}}|'text': 'p[' is no CSS selector",
                "{id: a, url: http://a.example/, selectors: {body: p}}|'body' is not one of byline, published",
                "{id: a, url: http://a.example/, selectors: p}|'selectors' is not a list of 'name: value'",
                "{id: a, url: http://a.example/, kind: home, enabled: true}|'enabled': a home page is never fetched",
                "{id: a, url: http://a.example/, language: русский}|'language': 'русский' is no language",
                "{id: a, url: http://a.example/, robotsOverride: because}|'robotsOverride': 'because' is no reason",
                "{id: a, url: http://a.example/, proxy: 'socks://b:1'}|'proxy': 'socks://b:1' is not an absolute http",
                "{id: a, url: http://a.example/, proxy: 'http://b'}|'proxy': 'http://b' names no port",
                "{id: a, url: http://a.example/, pages: some}|'pages': 'some' is neither true nor false",
                "{id: a, url: http://a.example/, attributes: {a: [b]}}|'a' is a list, not a value",
                "{id: a, url: http://a.example/, status: good}|'status': 'good' is not one of",
                "{id: a, url: http://a.example/, colour: red}|'colour' is not one of",
                "a|a source is not",
            })
    void namesFileLineAndFieldOfASlip(String source, String reason) {
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> read("sources:\n  - " + source + "\n"))
                .withMessageStartingWith(folder.resolve("sources.yaml") + ":2: " + reason);
    }

    @Test
    void namesAllSlipsAtOnce() {
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> read("""
                sources:
                  - {id: a, url: http://a.example/}
                  - {id: b}
                  - {id: a, url: http://a.example/}
                """))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines())
                        .containsExactly(
                                folder.resolve("sources.yaml") + ":3: 'url' is missing",
                                folder.resolve("sources.yaml") + ":4: 'id': a is there twice"));
    }

    @Test
    void namesAllSlipsOfOneSourceInTheOrderOfTheirLines() {
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> read("""
                sources:
                  - id: a
                    interval: often
                    colour: red
                    zone: Tiflis
                """))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines())
                        .extracting(line -> line.replaceFirst("^.*yaml", "").replaceFirst("^(:\\d+: '\\w+').*", "$1"))
                        .containsExactly(":2: 'url'", ":3: 'interval'", ":4: 'colour'", ":5: 'zone'"));
    }

    @Test
    void takesAnIntervalUnderAMinuteWhereTheFloorIsLower() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sources.yaml"), "sources:\n  - {id: a, url: http://a.example/, interval: 5s}\n");

        assertThat(Sources.read(file, Duration.ofSeconds(5)))
                .extracting(Source::interval)
                .containsExactly(Duration.ofSeconds(5));
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> Sources.read(file, Duration.ofSeconds(6)))
                .withMessageContaining("'interval': '5s' is under 6s");
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> Sources.read(file, Duration.ofHours(1)))
                .withMessageContaining("is under 1m");
    }

    @Test
    void readsTheHostOfAnyAlphabetInItsAsciiForm() throws IOException {
        assertThat(read("sources:\n  - {id: a, url: 'https://пример.рф/лента'}\n"))
                .extracting(Source::url)
                .containsExactly("https://xn--e1afmkfd.xn--p1ai/лента");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> Sources.read(folder.resolve("none.yaml")))
                .withMessageContaining("there is no file");
    }

    @Test
    void shipsHomePagesOnlyNoneOfWhichIsFetchedOrSaidToWork() {
        assertThat(Sources.read(Path.of("../config/sources.yaml")))
                .hasSizeGreaterThan(40)
                .allSatisfy(source -> {
                    assertThat(source.enabled()).isFalse();
                    assertThat(source.status()).isEqualTo(Status.UNVERIFIED);
                    assertThat(source.kind()).isEqualTo(Source.Kind.HOME);
                    assertThat(source.url()).matches("https://[^/]+/");
                });
    }

    @Test
    void readsTheExampleInTheFileThatIsShipped() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../config/sources.yaml"));
        String example = lines.stream()
                .filter(line -> line.startsWith("#   "))
                .map(line -> line.substring(1).replace("kind: feed", "kind: list"))
                .reduce("sources:", (all, line) -> all + "\n" + line);

        assertThat(read(example)).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("Example News");
            assertThat(source.dateSelector()).isEqualTo("time");
            assertThat(source.attributes()).containsOnlyKeys("category");
        });
    }

    private List<Source> read(String document) throws IOException {
        return Sources.read(Files.writeString(folder.resolve("sources.yaml"), document));
    }
}
