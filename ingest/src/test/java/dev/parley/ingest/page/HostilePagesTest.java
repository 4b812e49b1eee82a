package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages made to take more than their share: each is read in bounded time, and what can be read of it is. */
final class HostilePagesTest {
    private static final String PROSE =
            "<p>The bridge over the river was opened again on Monday, said the council of the town.</p>";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final PageReader reader = new PageReader();

    @TestFactory
    Stream<DynamicTest> readsTheProseOf() {
        Map<String, String> pages = Map.ofEntries(
                Map.entry("200,000 nested elements", "<div>".repeat(200_000) + PROSE),
                Map.entry("a deep list", "<ul><li>".repeat(90_000) + PROSE),
                Map.entry("100,000 attributes", "<div " + many(100_000, i -> "a" + i + "=1 ") + ">" + PROSE.repeat(3)),
                Map.entry(
                        "a class of a megabyte", "<div class='" + "x share ".repeat(125_000) + "'>" + PROSE.repeat(3)),
                Map.entry(
                        "10 MB of script", "<script>" + "if(x<y){}".repeat(1_100_000) + "</script>" + PROSE.repeat(3)),
                Map.entry("an open script", PROSE.repeat(3) + "<script>" + "<p>".repeat(300_000)),
                Map.entry("20 MB of text", PROSE.repeat(230_000)),
                Map.entry("a plaintext element", PROSE.repeat(3) + "<plaintext>" + PROSE.repeat(1_000)),
                Map.entry(
                        "deep JSON-LD",
                        "<script type='application/ld+json'>" + "[".repeat(500_000) + "</script>" + PROSE),
                Map.entry("nested comments", "<!--".repeat(100_000) + "-->" + PROSE),
                Map.entry("zeros", "\0".repeat(100_000) + PROSE.repeat(3)));
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertThat(read(page.getValue()).text()).contains("The bridge over")));
    }

    @TestFactory
    Stream<DynamicTest> comesToAnEndOn() {
        Map<String, String> pages = Map.of(
                "20,000 unclosed paragraphs",
                "<p><b><a>".repeat(20_000) + "words",
                "unclosed and all different",
                many(20_000, i -> "<p><b id=x" + i + "><a href=x" + i + ">w"),
                "30,000 unclosed tables",
                "<table><tr><td>".repeat(30_000) + "words",
                "text between the rows",
                "<table>w<b>".repeat(30_000),
                "seven million paragraphs",
                "<p>".repeat(7_000_000),
                "50,000 dates",
                "<time>1 May 2019</time> <span class=date>1 1 1 1</span>".repeat(50_000),
                "a title of a megabyte",
                "<title>" + "x | ".repeat(250_000),
                "a byline of a megabyte",
                "<meta name=author content='" + " ".repeat(500_000) + "a b".repeat(150_000) + "'>",
                "nothing",
                "");
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertThat(read(page.getValue()).score()).isBetween(0.0, 1.0)));
    }

    @Test
    void cutsATextOffWhereAnArticleMayEnd() {
        assertThat(read(PROSE.repeat(20_000)).text().length()).isEqualTo(900_000);
    }

    @Test
    void givesOnlyCharactersThatCanBeCarried() {
        Page page = read("<title>a &#xD800; b</title><h1>The head of the page&#0;</h1>" + PROSE.repeat(3));
        assertThat(page.title().chars().noneMatch(unit -> unit == 0 || Character.isSurrogate((char) unit)))
                .isTrue();
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private Page read(String markup) {
        byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
        return assertTimeoutPreemptively(
                LIMIT,
                () -> reader.read(new FetchedPage(bytes, null, null, null), Selectors.NONE),
                () -> String.format(Locale.ROOT, "%,d bytes took longer than %s", bytes.length, LIMIT));
    }
}
