package dev.parley.processor.stream;

import dev.parley.events.Json;
import dev.parley.events.article.ArticleId;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.processor.Attempt;
import dev.parley.processor.Emission;
import dev.parley.processor.story.Sketch;
import dev.parley.processor.story.StoryDesk;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Takes in sketches, all of a namespace in one partition, and puts out what they change for stories and alerts. */
public final class TellStories extends ContextualProcessor<String, byte[], String, Emission> {
    /** Remembers sketches without end in a replay; 30 days from arrival will do for live. */
    public static final String STORE = "stories";

    private static final Json<Sketch> JSON = Json.of(Sketch.class);

    private final StoryDesk desk = new StoryDesk();
    private State<Sketch> sketches;

    @Override
    public void init(ProcessorContext<String, Emission> context) {
        super.init(context);
        sketches = new State<>(context.getStateStore(STORE), JSON);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        ArticleId article = new ArticleId(record.key());
        byte[] value = record.value();
        Sketch former = sketches.get(record.key());
        Sketch now = value == null ? null : JSON.read(value);
        switch (Attempt.of(
                Rejection.Stage.STORY,
                origin(),
                value == null ? new byte[0] : value,
                () -> desk.tell(article, former, now))) {
            case Attempt.Refused<List<Emission>> refused -> forward(record, Emission.rejected(refused.rejection()));
            case Attempt.Done<List<Emission>> done -> {
                remember(record.key(), former, now);
                done.value().forEach(emission -> forward(record, emission));
            }
        }
    }

    private void remember(String key, @Nullable Sketch former, @Nullable Sketch now) {
        if (now == null) {
            sketches.forget(key);
        } else if (!now.equals(former)) {
            sketches.put(key, now);
        }
    }

    private Origin.Log origin() {
        RecordMetadata place = context().recordMetadata().orElseThrow();
        return new Origin.Log(place.topic(), place.partition(), place.offset());
    }

    private void forward(Record<String, byte[]> record, Emission emission) {
        context().forward(record.withKey(emission.key()).withValue(emission));
    }
}
