package dev.parley.processor;

import dev.parley.events.Json;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.article.ArticleId;
import dev.parley.events.count.Count;
import dev.parley.events.count.Measures;
import dev.parley.events.count.Occasion;
import dev.parley.events.reject.Origin;
import dev.parley.events.source.Wish;
import dev.parley.processor.article.ArticleDesk;
import dev.parley.processor.article.ArticleMemory;
import dev.parley.processor.article.Incoming;
import dev.parley.processor.occasion.OccasionRow;
import dev.parley.processor.story.Sketch;
import dev.parley.processor.story.StoryDesk;
import dev.parley.processor.wish.Bursts;
import dev.parley.processor.wish.Plan;
import dev.parley.processor.wish.Revisits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs the pure classes over events as the topology does, and keeps the newest value under each key of each channel. */
final class LatestValues {
    private static final Json<ArticleEvent> EVENT = Json.of(ArticleEvent.class);
    private static final Json<Sketch> SKETCH = Json.of(Sketch.class);
    private static final Json<OccasionRow> ROW = Json.of(OccasionRow.class);
    private static final Json<Occasion> OCCASION = Json.of(Occasion.class);
    private static final Json<Wish> WISH = Json.of(Wish.class);
    private static final Json<Count> COUNT = Json.of(Count.class);

    private final ArticleDesk desk = new ArticleDesk(
            Example::tag, Example::match, ZoneOffset.UTC, Duration.ofDays(2), new Revisits(ProcessorConfig.REVISITS));
    private final Bursts bursts = new Bursts(ZoneOffset.UTC);
    private final NavigableMap<String, Plan> plans = new TreeMap<>();
    private final Map<String, ArticleMemory> memories = new HashMap<>();
    private final Map<String, Sketch> sketches = new HashMap<>();
    private final StoryDesk stories = new StoryDesk(ZoneOffset.UTC, article -> sketches.get(article.value()));
    private final Map<String, Measures> totals = new TreeMap<>();
    private final NavigableMap<String, OccasionRow> rows = new TreeMap<>();
    private final Map<String, String> values = new TreeMap<>();
    private int written;

    static LatestValues of(List<? extends ArticleEvent> events) {
        LatestValues latest = new LatestValues();
        events.forEach(latest::observe);
        return latest;
    }

    void observe(ArticleEvent event) {
        byte[] bytes = EVENT.write(event);
        String key = event.id().value();
        ArticleDesk.Outcome outcome =
                desk.observe(memories.get(key), new Incoming(event, bytes, new Origin.Log("articles", 0, 0)));
        memories.put(key, outcome.memory());
        outcome.emissions().forEach(this::emit);
    }

    private void emit(Emission emission) {
        switch (emission.channel()) {
            case SKETCHES -> {
                Sketch now = emission.value() == null ? null : SKETCH.read(emission.value());
                List<Emission> told = stories.tell(new ArticleId(emission.key()), sketches.get(emission.key()), now);
                if (now == null) {
                    sketches.remove(emission.key());
                } else {
                    sketches.put(emission.key(), now);
                }
                told.forEach(this::emit);
            }
            case ARTICLE_COUNTS, STORY_COUNTS -> add(emission);
            case CLAIMS -> fold(emission);
            case TAGGED, STORIES, ALERTS, REJECTED, COUNTS, OCCASIONS, WISHES -> keep(emission);
        }
    }

    private void fold(Emission emission) {
        byte[] value = emission.value();
        if (value == null) {
            throw new AssertionError("a change of claims is never a tombstone");
        }
        OccasionRow row = ROW.read(value);
        plan(row);
        if (row.said().isEmpty()) {
            rows.remove(row.key());
        } else {
            rows.put(row.key(), row);
        }
        List<Occasion.Said> said = rows.subMap(row.prefix(), row.prefix() + Character.MAX_VALUE).values().stream()
                .flatMap(each -> each.said().stream())
                .toList();
        emit(
                said.isEmpty()
                        ? Emission.tombstone(Emission.Channel.OCCASIONS, emission.key())
                        : Emission.of(Emission.Channel.OCCASIONS, emission.key(), OCCASION, row.of(said, said.size())));
    }

    private void plan(OccasionRow row) {
        Plan former = newestPlan(row);
        Plan.of(row).ifPresentOrElse(plan -> plans.put(row.key(), plan), () -> plans.remove(row.key()));
        bursts.changes(row.occasion(), former, newestPlan(row)).forEach(this::emit);
    }

    private @Nullable Plan newestPlan(OccasionRow row) {
        Map.Entry<String, Plan> newest = plans.subMap(row.prefix(), true, row.prefix() + Character.MAX_VALUE, false)
                .lastEntry();
        return newest == null ? null : newest.getValue();
    }

    private void add(Emission emission) {
        byte[] value = emission.value();
        if (value == null) {
            throw new AssertionError("a change of counts is never a tombstone");
        }
        totals.merge(emission.key(), COUNT.read(value).measures(), Measures::plus);
        totals.values().removeIf(Measures::isZero);
    }

    private void keep(Emission emission) {
        written++;
        String key = emission.channel() + " " + emission.key();
        byte[] value = emission.value();
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, new String(value, StandardCharsets.UTF_8));
        }
    }

    /** The newest value under each key, by channel and key; tombstones leave nothing. */
    Map<String, String> values() {
        return values;
    }

    /** The wishes that stand, by channel and key. */
    Map<String, Wish> wishes() {
        Map<String, Wish> wishes = new TreeMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(Emission.Channel.WISHES + " ")) {
                wishes.put(key, WISH.read(value.getBytes(StandardCharsets.UTF_8)));
            }
        });
        return wishes;
    }

    /** How many records were put out to topics that others read. */
    int written() {
        return written;
    }

    /** The totals of every cell that is not zero, by the cell's key. */
    Map<String, Measures> totals() {
        return totals;
    }
}
