package dev.parley.processor.stream;

import dev.parley.events.Json;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.processor.Emission;
import dev.parley.processor.health.Condition;
import dev.parley.processor.health.HealthDesk;
import dev.parley.processor.health.HealthDesk.Outcome;
import dev.parley.processor.health.WatchedSource;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what is known of sources, one topic of it, and puts out what that changes for the alerts about them. A record
 * that cannot be read is passed over: whoever reads the source reports it, and it is not to be sent again from here.
 */
public final class WatchSources extends ContextualProcessor<String, byte[], String, Emission> {
    /** Remembers sources without end; each in the partition that both topics have it in. */
    public static final String STORE = "source-health";

    private static final Logger LOG = LoggerFactory.getLogger(WatchSources.class);
    private static final Json<WatchedSource> WATCHED = Json.of(WatchedSource.class);
    private static final Json<Source> SOURCE = Json.of(Source.class);
    private static final Json<Condition> CONDITION = Json.of(Condition.class);
    private static final HealthDesk DESK = new HealthDesk();

    private final News news;
    private State<WatchedSource> sources;

    private WatchSources(News news) {
        this.news = news;
    }

    /** Reads {@code sources}. */
    public static WatchSources edited() {
        return new WatchSources((id, former, value) -> {
            Source source = value == null ? null : SOURCE.read(value);
            requireSame(id, source == null ? id : source.id());
            return DESK.edited(former, source);
        });
    }

    /** Reads {@code fetch-state}. */
    public static WatchSources read() {
        return new WatchSources((id, former, value) -> {
            Condition condition = value == null ? null : CONDITION.read(value);
            requireSame(id, condition == null ? id : condition.source());
            return DESK.read(former, condition);
        });
    }

    @Override
    public void init(ProcessorContext<String, Emission> context) {
        super.init(context);
        sources = new State<>(context.getStateStore(STORE), WATCHED);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        if (record.key() == null || record.key().isBlank()) {
            LOG.warn("a record about sources has no key and is passed over");
            return;
        }
        WatchedSource former = sources.get(record.key());
        outcome(record, former).ifPresent(outcome -> {
            if (!outcome.watched().equals(former)) {
                sources.put(record.key(), outcome.watched());
            }
            outcome.emissions()
                    .forEach(emission ->
                            context().forward(record.withKey(emission.key()).withValue(emission)));
        });
    }

    private Optional<Outcome> outcome(Record<String, byte[]> record, @Nullable WatchedSource former) {
        try {
            return Optional.of(news.of(new SourceId(record.key()), former, record.value()));
        } catch (RuntimeException e) {
            LOG.warn("a record about source {} is passed over: {}", record.key(), e.getMessage());
            return Optional.empty();
        }
    }

    private static void requireSame(SourceId key, SourceId id) {
        if (!id.equals(key)) {
            throw new IllegalArgumentException("its id is '" + id + "'");
        }
    }

    /** How the value of a record changes what is remembered. */
    private interface News {
        Outcome of(SourceId source, @Nullable WatchedSource former, byte @Nullable [] value);
    }
}
