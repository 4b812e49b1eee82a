package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PageReaderTest {
    private static final String PROSE =
            "<p>The bridge over the river was opened again on Monday, said the council of the town.</p>".repeat(4);
    private static final Instant SEEN = Instant.parse("2019-11-20T12:00:00Z");

    private final PageReader reader = new PageReader();

    @Test
    void obeysTheSelectorsOfASource() {
        String page =
                "<h1>A wrong head of the page</h1><div class=head>The right head of the page</div><i class=who>Tom Reed</i>"
                        + "<em data-at>5 May 2019</em><div class=a>Short.</div><div class=b>Shorter. <b class=x>Not this.</b></div>"
                        + PROSE;
        Page read = reader.read(fetched(page, null), new Selectors(".head", ".a, .b", ".who", "[data-at]", ".x"));
        assertThat(read.title()).isEqualTo("The right head of the page");
        assertThat(read.text()).isEqualTo("Short.\nShorter.");
        assertThat(read.byline()).isEqualTo("Tom Reed");
        assertThat(read.published())
                .isInstanceOfSatisfying(
                        Published.On.class, on -> assertThat(on.value()).isEqualTo(LocalDate.of(2019, 5, 5)));
    }

    @Test
    void readsAPageWithoutWhereASelectorFindsNothing() {
        Page read = reader.read(fetched(PROSE, null), new Selectors(".none", ".none", ".none", ".none", ".none"));
        assertThat(read.text()).startsWith("The bridge");
    }

    @Test
    void refusesWhatIsNoSelector() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Selectors(null, "div[", null, null, null))
                .withMessageContaining("'div['");
    }

    @Test
    void takesADateOfTheFutureForNone() {
        Page read = read("<meta property='article:published_time' content='2019-11-22T12:00:01Z'>"
                + "<time datetime='2019-11-19'>yesterday</time>" + PROSE);
        assertThat(read.published()).isInstanceOfSatisfying(Published.On.class, on -> {
            assertThat(on.value()).isEqualTo(LocalDate.of(2019, 11, 19));
            assertThat(on.provenance()).isEqualTo(Provenance.TIME_ELEMENT);
        });
    }

    @Test
    void believesTheDayInTheAddressBeforeADateFarFromIt() {
        URI address = URI.create("https://courier.example/2019/11/18/bridge");
        String page = "<meta property='article:published_time' content='%s'>" + PROSE;
        assertThat(reader.read(fetched(page.formatted("2019-11-10T10:00:00Z"), address), Selectors.NONE)
                        .published())
                .isInstanceOfSatisfying(
                        Published.On.class, on -> assertThat(on.value()).isEqualTo(LocalDate.of(2019, 11, 18)));
        assertThat(reader.read(fetched(page.formatted("2019-11-17T23:00:00Z"), address), Selectors.NONE)
                        .published())
                .isInstanceOf(Published.At.class);
    }

    @Test
    void keepsEveryDateThatWasNotChosen() {
        Published published = read("<meta property='article:published_time' content='2019-11-18T10:00:00Z'>"
                        + "<time datetime='2019-11-17'>x</time>" + PROSE)
                .published();
        assertThat(published.others()).contains(new Published.Candidate("2019-11-17", Provenance.TIME_ELEMENT));
    }

    @Test
    void saysAMonthWhereOnlyThatIsKnown() {
        URI address = URI.create("https://courier.example/2019/11/bridge");
        assertThat(reader.read(fetched(PROSE, address), Selectors.NONE).published())
                .isInstanceOfSatisfying(
                        Published.In.class, in -> assertThat(in.value()).isEqualTo(YearMonth.of(2019, 11)));
        assertThat(read(PROSE).published()).isInstanceOf(Published.Unknown.class);
    }

    @Test
    void writesATitleAsOneLine() {
        Page read = read("<meta property='og:title' content='The bridge\n is open\u0085again'>" + PROSE);
        assertThat(read.title()).isEqualTo("The bridge is open again");
    }

    @Test
    void refusesAnAddressThatIsNoneOfAPage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fetched(PROSE, URI.create("urn:page:1")))
                .withMessageContaining("urn:page:1");
    }

    @Test
    void isSurerOfAnArticleThanOfAListOfLinks() {
        Page article = read("<h1>The bridge is open again</h1><article>" + PROSE.repeat(4) + "</article>");
        Page list = read(
                "<h1>All the news of the valley</h1>" + "<p><a href=/a>The bridge is open again</a></p>".repeat(40));
        assertThat(article.score()).isGreaterThan(0.6);
        assertThat(list.score()).isLessThan(0.3);
    }

    @Test
    void readsTheSameWhateverWasReadBefore() {
        String page = "<h1>The bridge is open again</h1>" + PROSE;
        Page first = read(page);
        Page between = read("<h1>Another page of the paper</h1>" + PROSE.repeat(2));
        assertThat(read(page)).isEqualTo(first).isNotEqualTo(between);
    }

    private Page read(String markup) {
        return reader.read(fetched(markup, null), Selectors.NONE);
    }

    private static FetchedPage fetched(String markup, @Nullable URI address) {
        return new FetchedPage(markup.getBytes(StandardCharsets.UTF_8), null, address, SEEN);
    }
}
