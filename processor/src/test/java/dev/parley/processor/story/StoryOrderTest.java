package dev.parley.processor.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.count.Measures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a set of sketches comes to, whatever came before it and in whatever order. */
class StoryOrderTest {
    private static final int SETS = 20;
    private static final int ORDERS = 10;

    @Test
    void comesToTheSameAsWhenAllIsLookedAtAtOnce() {
        int threads = 0;
        int silent = 0;
        int confirmed = 0;
        int copied = 0;
        for (int set = 0; set < SETS; set++) {
            Map<ArticleId, Sketch> sketches = sketches(new Random(set));
            Batch batch = new Batch(sketches.values());
            Map<String, Measures> counts = null;
            Map<String, Alert> alerts = null;
            for (int order = 0; order < ORDERS; order++) {
                String name = "set %d, order %d".formatted(set, order);
                Told told = told(sketches, new Random(1000L * set + order));

                assertThat(told.stories).as(name).isEqualTo(batch.stories());
                Map<String, String> described = described(told, batch);
                assertThat(described.keySet()).as(name).isEqualTo(batch.alerts().keySet());
                described.forEach((alert, all) -> assertThat(all)
                        .as(name + ", " + alert)
                        .isEqualTo(batch.alerts().get(alert)));
                Map<String, Alert> whole = new TreeMap<>();
                told.alerts.forEach((id, alert) -> whole.put(id.value(), alert));
                alerts = alerts == null ? whole : alerts;
                counts = counts == null ? told.counts : counts;
                Map<String, Alert> first = alerts;
                whole.forEach((id, alert) -> assertThat(alert).as(name).isEqualTo(first.get(id)));
                assertThat(told.counts).as(name).isEqualTo(counts);
                assertThat(told.counts.values().stream()
                                .mapToLong(Measures::stories)
                                .sum())
                        .as(name)
                        .isEqualTo(batch.stories().values().stream().distinct().count());
                threads += (int) whole.values().stream()
                        .filter(alert -> alert.thread() != null)
                        .count();
                silent += (int)
                        whole.values().stream().filter(alert -> !alert.rings()).count();
                confirmed += (int) whole.values().stream()
                        .filter(alert -> !alert.confirmedBy().isEmpty())
                        .count();
                copied += (int) whole.values().stream()
                        .filter(alert -> alert.copyCount() > 0)
                        .count();
            }
        }
        assertThat(List.of(threads, silent, confirmed, copied)).allMatch(seen -> seen > 500);
    }

    /** Tells of articles, revisions and withdrawals in some order that ends with these sketches, with restarts between. */
    private static Told told(Map<ArticleId, Sketch> last, Random random) {
        Told told = new Told();
        List<Integer> pages = new ArrayList<>();
        for (int page = 0; page < last.size() + 5; page++) {
            pages.addAll(Collections.nCopies(1 + random.nextInt(3), page));
        }
        Collections.shuffle(pages, random);
        for (int page : pages) {
            String name = "page-" + page;
            told.tell(
                    Sketches.id(name),
                    random.nextInt(6) == 0
                            ? null
                            : Sketches.random(name, random).sketch());
            if (random.nextInt(40) == 0) {
                told.restart();
            }
        }
        List<ArticleId> order = new ArrayList<>(told.sketches.keySet());
        order.addAll(last.keySet());
        Collections.shuffle(order, random);
        order.forEach(article -> told.tell(article, last.get(article)));
        return told;
    }

    private static Map<ArticleId, Sketch> sketches(Random random) {
        Map<ArticleId, Sketch> sketches = new TreeMap<>();
        IntStream.range(0, 30).mapToObj(page -> "page-" + page).forEach(page -> {
            Sketch sketch = Sketches.random(page, random).sketch();
            sketches.put(sketch.article(), sketch);
        });
        return sketches;
    }

    private static Map<String, String> described(Told told, Batch batch) {
        Map<String, String> described = new TreeMap<>();
        for (Alert alert : told.alerts.values()) {
            StoryId story = ((About.Story) alert.about()).story();
            if (alert.subscription().equals(Sketches.ON_THREE)) {
                assertThat(batch.isPairwise(alert, story)).isTrue();
            }
            described.put(alert.subscription() + " " + story, Batch.describe(alert));
        }
        return described;
    }
}
