package dev.parley.processor.stream;

import dev.parley.events.Json;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.processor.Attempt;
import dev.parley.processor.article.Incoming;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Makes an event of the bytes of the {@code articles} topic, or rejects them. */
public final class DecodeArticle extends ContextualProcessor<String, byte[], String, Attempt<Incoming>> {
    private static final Json<ArticleEvent> JSON = Json.of(ArticleEvent.class);
    private static final byte[] NOTHING = new byte[0];

    @Override
    public void process(Record<String, byte[]> record) {
        RecordMetadata place = context().recordMetadata().orElseThrow();
        Origin.Log origin = new Origin.Log(place.topic(), place.partition(), place.offset());
        byte[] bytes = record.value() == null ? NOTHING : record.value();
        Attempt<Incoming> incoming =
                Attempt.of(Rejection.Stage.DECODE, origin, bytes, () -> decode(record.key(), record.value(), origin));
        context().forward(record.withValue(incoming));
    }

    private static Incoming decode(@Nullable String key, byte @Nullable [] value, Origin.Log origin) {
        if (value == null) {
            throw new IllegalArgumentException("the record has no value (a withdrawal is an event of its own)");
        }
        ArticleEvent event = JSON.read(value);
        if (!event.id().value().equals(key)) {
            throw new IllegalArgumentException("the key '%s' is not the article's id '%s'".formatted(key, event.id()));
        }
        return new Incoming(event, value, origin);
    }
}
