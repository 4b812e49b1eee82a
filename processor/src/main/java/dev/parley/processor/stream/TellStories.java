package dev.parley.processor.stream;

import dev.parley.events.Json;
import dev.parley.events.article.ArticleId;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.processor.Attempt;
import dev.parley.processor.Emission;
import dev.parley.processor.story.Kept;
import dev.parley.processor.story.Retention;
import dev.parley.processor.story.Sketch;
import dev.parley.processor.story.StoryDesk;
import dev.parley.processor.story.StoryRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Takes in sketches, all of a namespace in one partition, and puts out what they change for stories and alerts.
 *
 * <p>One record an article is remembered. What stands of stories and alerts is a view of these records in memory, made
 * anew when the task starts, also after an aborted transaction.
 */
public final class TellStories extends ContextualProcessor<String, byte[], String, Emission> {
    /** Remembers sketches without end; what finds copies of them as long as {@link StoryRules#kept} says. */
    public static final String STORE = "stories";

    /** How often is looked for stories that are old; by the wall clock, since only this moves while nothing comes. */
    private static final Duration EVERY = Duration.ofHours(1);

    private static final Json<Sketch> SKETCH = Json.of(Sketch.class);
    private static final Json<Kept> KEPT = Json.of(Kept.class);

    private final StoryRules rules;
    private State<Kept> articles;
    private StoryDesk desk;
    private Retention retention;

    public TellStories(StoryRules rules) {
        this.rules = rules;
    }

    @Override
    public void init(ProcessorContext<String, Emission> context) {
        super.init(context);
        articles = new State<>(context.getStateStore(STORE), KEPT);
        recall();
        context.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, now -> close(Instant.ofEpochMilli(now)));
    }

    private void recall() {
        desk = new StoryDesk(rules.zone(), article -> sketch(articles.get(article.value())));
        retention = new Retention(rules.kept());
        Map<String, List<ArticleId>> closed = new TreeMap<>();
        articles.forEach(kept -> {
            desk.recall(kept.sketch());
            if (kept.closed() == null) {
                retention.came(kept.sketch().article(), kept.arrived());
            } else {
                closed.computeIfAbsent(kept.closed(), story -> new ArrayList<>())
                        .add(kept.sketch().article());
            }
        });
        closed.values().forEach(desk::recallClosed);
        desk.settle();
    }

    @Override
    public void process(Record<String, byte[]> record) {
        ArticleId article = new ArticleId(record.key());
        byte[] value = record.value();
        Kept former = articles.get(record.key());
        Kept now = value == null ? null : kept(SKETCH.read(value), former);
        switch (Attempt.of(
                Rejection.Stage.STORY,
                origin(),
                value == null ? new byte[0] : value,
                () -> desk.tell(article, sketch(former), sketch(now)))) {
            case Attempt.Refused<List<Emission>> refused -> {
                recall();
                forward(record, Emission.rejected(refused.rejection()));
            }
            case Attempt.Done<List<Emission>> done -> {
                remember(article, now);
                done.value().forEach(emission -> forward(record, emission));
            }
        }
    }

    private Kept kept(Sketch sketch, @Nullable Kept former) {
        String closed = former == null ? null : former.closed();
        Instant arrived =
                Retention.arrival(sketch, Instant.ofEpochMilli(context().currentSystemTimeMs()));
        return new Kept(closed == null ? sketch : sketch.closed(), arrived, closed);
    }

    private void remember(ArticleId article, @Nullable Kept now) {
        if (now == null) {
            articles.forget(article.value());
            retention.forget(article);
        } else {
            articles.put(article.value(), now);
            if (now.closed() == null) {
                retention.came(article, now.arrived());
            }
        }
    }

    private void close(Instant now) {
        for (List<ArticleId> story : retention.due(now, desk::storyWith)) {
            String name = story.getFirst() + "@" + now;
            desk.close(story.getFirst());
            for (ArticleId article : story) {
                retention.forget(article);
                Kept kept = articles.get(article.value());
                if (kept != null) {
                    articles.put(article.value(), new Kept(kept.sketch().closed(), kept.arrived(), name));
                }
            }
        }
    }

    private static @Nullable Sketch sketch(@Nullable Kept kept) {
        return kept == null ? null : kept.sketch();
    }

    private Origin.Log origin() {
        RecordMetadata place = context().recordMetadata().orElseThrow();
        return new Origin.Log(place.topic(), place.partition(), place.offset());
    }

    private void forward(Record<String, byte[]> record, Emission emission) {
        context().forward(record.withKey(emission.key()).withValue(emission));
    }
}
