package dev.parley.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.terminal.Terminal;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.read.Change;
import dev.parley.sink.read.Excerpt;
import dev.parley.sink.read.News;
import dev.parley.sink.read.Publication;
import dev.parley.sink.read.ShownAlert;
import dev.parley.sink.read.ShownAlert.Because;
import dev.parley.sink.read.ShownArticle;
import dev.parley.sink.read.ShownThread;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlertLinesTest {
    private static final PrintStream NOWHERE =
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);

    private final AlertLines lines =
            new AlertLines(new Terminal(NOWHERE, NOWHERE, 80, false, false), ZoneOffset.UTC, id -> "<" + id + ">");

    @Test
    void aThreadIsItsFirstAlertThenWhatWasNewAndHowMuchMoreThereIs() {
        ShownAlert first = alert(
                2, "They meet.", List.of(new News("state:announced", null)), List.of(article("Hill Post", "tass")));
        ShownAlert held = alert(
                5,
                "They met.",
                List.of(new News("date:2014-11-05", "date:2014-11-02"), new News("state:held", "state:announced")),
                List.of());

        assertThat(lines.of(new ShownThread("round", first, List.of(held), 12, 7, List.of("a", "b", "c", "d"))))
                .containsExactly(
                        "  Desk  thread round",
                        "    2014-11-02  Gazette  English",
                        "    Day 2",
                        "    »They meet.«",
                        "      → <format:talks>",
                        "      → in Georgian",
                        "    1 copy: Hill Post (tass)",
                        "    2014-11-05  Gazette  2014-11-02 → 2014-11-05 · announced → held",
                        "    »They met.«",
                        "      → <format:talks>",
                        "      → in Georgian",
                        "    12 more reports, 7 copies, 4 owners",
                        "");
    }

    @Test
    void anAlertByItselfTellsWhatItWasBefore() {
        assertThat(lines.of(alert(2, "They meet.", List.of(), List.of())))
                .contains("    2014-11-03 10:00  copies: 0 → 1");
    }

    private static ShownAlert alert(int day, String sentence, List<News> news, List<ShownArticle> copied) {
        EntityId talks = new EntityId("format:talks");
        return new ShownAlert(
                new AlertId("id-" + day),
                new SubscriptionId("desk"),
                "Desk",
                "story-" + day,
                new ArticleId("story-" + day),
                publication("Gazette", day),
                null,
                Alert.State.FIRST,
                "round",
                news,
                copied.size(),
                copied,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Change(Instant.parse("2014-11-03T10:00:00Z"), "copy_count", "0", "1")),
                false,
                List.of(
                        new Because(
                                "format:talks", talks, Optional.of(new Excerpt("", sentence, "")), Optional.empty()),
                        new Because("lang:ka", null, Optional.empty(), Optional.empty())));
    }

    private static ShownArticle article(String outlet, String wire) {
        return new ShownArticle(new ArticleId("copy"), publication(outlet, 3), wire);
    }

    private static Publication publication(String outlet, int day) {
        return new Publication(
                outlet,
                "Day " + day,
                null,
                "en",
                new Published.On(LocalDate.of(2014, 11, day), Provenance.CORPUS, List.of()),
                Rights.EXCERPT);
    }
}
