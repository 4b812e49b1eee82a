package dev.parley.processor;

import static dev.parley.processor.Example.article;
import static dev.parley.processor.Example.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import dev.parley.events.alert.Alert;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.processor.article.Incoming;
import dev.parley.processor.story.Sketch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private static final Json<ArticleEvent> EVENT = Json.of(ArticleEvent.class);
    private static final Json<Alert> ALERT = Json.of(Alert.class);
    private static final Origin ORIGIN = new Origin.Line("corpus.jsonl", 3);

    @Test
    void endsWithTheAlertsThatTheTopologyWrites() {
        List<ArticleEvent> events = new ArrayList<>();
        for (int page = 0; page < 40; page++) {
            events.add(article("page" + page, (page % 3 == 0 ? "Envoy" : "Talks") + " of page " + page, page));
            if (page % 4 == 0) {
                events.add(article("page" + page, (page % 8 == 0 ? "Talks" : "Envoy") + " again", page + 60));
            }
            if (page % 10 == 1) {
                events.add(withdrawn("page" + page));
            }
        }
        TreeMap<String, String> expected = new TreeMap<>(LatestValues.of(events).values());
        expected.keySet().removeIf(key -> !key.startsWith("ALERTS "));

        TreeMap<String, String> alerts = new TreeMap<>();
        try (Rehearsal rehearsal = rehearsal()) {
            events.forEach(event -> observe(rehearsal, event));
            rehearsal
                    .alerts()
                    .forEach(alert ->
                            alerts.put("ALERTS " + alert.id(), new String(ALERT.write(alert), StandardCharsets.UTF_8)));
        }

        assertThat(alerts).isEqualTo(expected).hasSizeGreaterThan(10);
    }

    @Test
    void knowsTheStoryOfWhatIsMentionedAndNothingOfTheRest() {
        try (Rehearsal rehearsal = rehearsal()) {
            observe(rehearsal, article("a", "Talks", 0));
            observe(rehearsal, article("b", "Nothing to see", 0));
            observe(rehearsal, article("c", "Talks", 0));
            observe(rehearsal, withdrawn("c"));

            assertThat(rehearsal.sketches().map(Sketch::article)).containsExactly(Example.id("a"));
            assertThat(rehearsal.storyOf(Example.id("a"))).isPresent();
            assertThat(rehearsal.storyOf(Example.id("b"))).isEmpty();
            assertThat(rehearsal.storyOf(Example.id("c"))).isEmpty();
        }
    }

    @Test
    void tellsWhatIsRejectedAndGoesOn() {
        try (Rehearsal rehearsal = rehearsal()) {
            List<Rejection> rejections = observe(rehearsal, article("a", Example.REFUSED_BY_MATCH, 0));
            observe(rehearsal, article("b", "Talks", 0));

            assertThat(rejections).hasSize(1);
            assertThat(rejections.getFirst().stage()).isEqualTo(Rejection.Stage.MATCH);
            assertThat(rejections.getFirst().origin()).isEqualTo(ORIGIN);
            assertThat(rehearsal.alerts()).hasSize(1);
        }
    }

    @Test
    void aShelfHoldsMoreThanItsBuffer() {
        try (Shelf shelf = new Shelf()) {
            for (int i = 0; i < 50; i++) {
                shelf.put("key" + i, new byte[i % 10 == 0 ? 1_500_000 : 60_000]);
            }
            shelf.put("key7", new byte[] {7, 8});
            shelf.put("key1", new byte[] {1});
            shelf.remove("key1");

            assertThat(shelf.get("key7")).containsExactly(7, 8);
            assertThat(shelf.get("key10")).hasSize(1_500_000);
            assertThat(shelf.get("key1")).isNull();
            assertThat(shelf.values().mapToLong(value -> value.length).sum())
                    .isEqualTo(5 * 1_500_000L + 43 * 60_000L + 2);
        }
    }

    private static Rehearsal rehearsal() {
        return new Rehearsal(Example::tag, Example::match, ZoneOffset.UTC, Duration.ofDays(2));
    }

    private static List<Rejection> observe(Rehearsal rehearsal, ArticleEvent event) {
        return rehearsal.observe(new Incoming(event, EVENT.write(event), ORIGIN));
    }
}
