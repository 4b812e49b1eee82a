package dev.parley.acceptance.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.broker.EmbeddedBroker;
import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of an article that was taken back: its id and the reason. */
class WithdrawalIT {
    /** In no word of the lexicon. */
    private static final String MARK = "zyzzyva";

    @TempDir
    static Path directory;

    @Test
    void noWordCountOrAlertOfAWithdrawnArticleIsLeft() throws Exception {
        Article article = Observations.article(
                "talks",
                "The 28th round of the Geneva International Discussions will be held on 7-8 October 2014, Georgia said, "
                        + MARK + ". Karasin's " + MARK + " and Grigory Karasin agreed in Geneva.",
                Arrival.LIVE);
        try (EmbeddedBroker embedded = EmbeddedBroker.start(directory.resolve("kafka"));
                Pipeline pipeline = new Pipeline(embedded, Run.plain("withdrawn", 2), directory)) {
            pipeline.finish(List.of(article));
            Map<String, Object> before = pipeline.finalState();
            for (String told : List.of("g1.tagged", "g1.alerts", "g1.occasions", "mention", "alert_reason")) {
                assertThat(text(before, told)).as(told).contains(MARK);
            }
            for (String told : List.of("g1.wishes", "g1.stories", "g1.counts", "count_cell", "alert")) {
                assertThat(text(before, told)).as(told).isNotIn("{}", "[]");
            }

            pipeline.finish(List.of(Observations.withdrawn("talks")));
            Map<String, Object> after = pipeline.finalState();
            assertThat(after.toString()).doesNotContain(MARK);
            for (String told : List.of(
                    "g1.wishes",
                    "g1.tagged",
                    "g1.stories",
                    "g1.alerts",
                    "g1.counts",
                    "g1.occasions",
                    "mention",
                    "alert",
                    "alert_reason",
                    "count_cell",
                    "occasion",
                    "occasion_claim")) {
                assertThat(text(after, told)).as(told).isIn("{}", "[]");
            }
            assertThat(text(after, "withdrawal")).contains(article.id().value(), "the publisher asked for it");

            pipeline.finish(List.of(article));
            assertThat(pipeline.finalState()).isEqualTo(after);
        }
    }

    private static String text(Map<String, Object> state, String name) {
        return String.valueOf(state.get(name));
    }
}
