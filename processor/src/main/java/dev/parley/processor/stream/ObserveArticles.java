package dev.parley.processor.stream;

import dev.parley.events.Json;
import dev.parley.events.reject.Rejection;
import dev.parley.processor.Attempt;
import dev.parley.processor.Emission;
import dev.parley.processor.article.ArticleDesk;
import dev.parley.processor.article.ArticleMemory;
import dev.parley.processor.article.Incoming;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Takes in events of articles and puts out what they change. */
public final class ObserveArticles extends ContextualProcessor<String, Attempt<Incoming>, String, Emission> {
    /** Remembers articles with mentions without end. */
    public static final String STORE = "articles";

    private static final Json<ArticleMemory> JSON = Json.of(ArticleMemory.class);

    private final ArticleDesk desk;
    private State<ArticleMemory> memories;

    public ObserveArticles(ArticleDesk desk) {
        this.desk = desk;
    }

    @Override
    public void init(ProcessorContext<String, Emission> context) {
        super.init(context);
        memories = new State<>(context.getStateStore(STORE), JSON);
    }

    @Override
    public void process(Record<String, Attempt<Incoming>> record) {
        switch (record.value()) {
            case Attempt.Refused<Incoming> refused -> forward(record, Emission.rejected(refused.rejection()));
            case Attempt.Done<Incoming> done -> observe(record, done.value());
        }
    }

    private void observe(Record<String, Attempt<Incoming>> record, Incoming incoming) {
        ArticleMemory memory = memories.get(record.key());
        switch (Attempt.of(
                Rejection.Stage.TAG, incoming.origin(), incoming.bytes(), () -> desk.observe(memory, incoming))) {
            case Attempt.Refused<ArticleDesk.Outcome> refused ->
                forward(record, Emission.rejected(refused.rejection()));
            case Attempt.Done<ArticleDesk.Outcome> done -> {
                if (!done.value().memory().equals(memory)) {
                    memories.put(record.key(), done.value().memory());
                }
                done.value().emissions().forEach(emission -> forward(record, emission));
            }
        }
    }

    private void forward(Record<String, ?> record, Emission emission) {
        context().forward(record.withKey(emission.key()).withValue(emission));
    }
}
