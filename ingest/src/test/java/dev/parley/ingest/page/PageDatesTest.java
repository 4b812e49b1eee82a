package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of a page's dates is the one of its publication. */
final class PageDatesTest {
    private static final String PROSE =
            "<p>The bridge over the river was opened again on Monday, said the council of the town.</p>".repeat(4);
    private static final String HEAD = "<title>The bridge is open again</title>";
    private static final String HEADLINE = "<h1>The bridge is open again</h1>";

    private final PageReader reader = new PageReader();

    @Test
    void tellsAnInstantInUtcByTheDayThatPeopleRead() {
        String meta = "<meta property='article:published_time' content='2019-11-17T22:30:00Z'>";
        Page east = read(HEAD + meta + HEADLINE + "<p class=date>18 November 2019</p>" + PROSE);
        assertThat(day(east)).isEqualTo("2019-11-18");
        assertThat(east.published())
                .isInstanceOfSatisfying(
                        Published.At.class,
                        at -> assertThat(at.value()).isEqualTo(Instant.parse("2019-11-17T22:30:00Z")));
        assertThat(day(read(HEAD + meta + HEADLINE + "<p class=date>17 November 2019</p>" + PROSE)))
                .isEqualTo("2019-11-17");
        assertThat(day(read(HEAD + meta + HEADLINE + "<p class=date>20 November 2019</p>" + PROSE)))
                .isEqualTo("2019-11-17");
        assertThat(day(read(HEAD + meta.replace("T22:30", "T02:30") + HEADLINE + "<p class=date>16 November 2019</p>"
                        + PROSE)))
                .isEqualTo("2019-11-16");
    }

    @Test
    void takesADateThatIsCalledAnUpdateForOne() {
        Page page =
                read(HEAD + HEADLINE + "<p>Aktualisiert: 19.11.2019</p><p>Veröffentlicht am 18.11.2019</p>" + PROSE);
        assertThat(day(page)).isEqualTo("2019-11-18");
        assertThat(Objects.requireNonNull(page.updated()).day(ZoneOffset.UTC)).isEqualTo("2019-11-19");
    }

    @Test
    void believesADateBesideTheHeadlineBeforeThoseOfOtherStories() {
        String others = "<ul>" + "<li><b>Other</b> <span class=time>20.11.2019</span></li>".repeat(60) + "</ul>";
        assertThat(day(read(HEAD + HEADLINE + "<p>18.11.2019, 10:12</p>" + PROSE + others)))
                .isEqualTo("2019-11-18");
        String articles = "<article><h2>Other</h2><time datetime='2019-11-20'>20.11.</time></article>";
        assertThat(read(HEAD + "<article>" + HEADLINE + PROSE + "</article>" + articles)
                        .published())
                .isInstanceOf(Published.Unknown.class);
    }

    @Test
    void passesOverWhenReadersWrote() {
        String comments = "<div class=comments><time datetime='2019-11-20'>20.11.</time><p>20.11.2019</p></div>";
        assertThat(read(HEAD + HEADLINE + PROSE + comments).published()).isInstanceOf(Published.Unknown.class);
    }

    @Test
    void readsADateThatOnlyScriptsCarry() {
        String script = "<script>var page = {\"section\":\"town\",\"publishedAt\":\"2019-11-18T10:12:00Z\"};</script>";
        assertThat(day(read(HEAD + HEADLINE + PROSE + script))).isEqualTo("2019-11-18");
        assertThat(day(read(HEAD + HEADLINE + "<p>17.11.2019</p>" + PROSE + script)))
                .isEqualTo("2019-11-17");
    }

    @Test
    void infersADayFromWhatTheFootOfThePageSays() {
        Page page = read(HEAD + HEADLINE + PROSE + "<div>Seite drucken</div><footer><p>Stand: 18.11.2019</p></footer>");
        assertThat(page.published())
                .isInstanceOfSatisfying(
                        Published.On.class, on -> assertThat(on.provenance()).isEqualTo(Provenance.INFERRED));
        assertThat(day(page)).isEqualTo("2019-11-18");
    }

    private @Nullable String day(Page page) {
        return page.writtenAt() != null
                ? page.writtenAt().toLocalDate().toString()
                : page.published().day(ZoneOffset.UTC);
    }

    private Page read(String markup) {
        return reader.read(
                new FetchedPage(markup.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", null, null),
                Selectors.NONE);
    }
}
