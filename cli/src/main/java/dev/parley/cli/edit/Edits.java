package dev.parley.cli.edit;

import dev.parley.cli.broker.BrokenWorld;
import dev.parley.events.Json;
import dev.parley.events.Topic;
import dev.parley.events.Topics;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.article.Withdrawn;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.Lexicon;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Writes what people change in one namespace. Every method returns when the broker has what it wrote. What is already so
 * is not written again.
 */
public final class Edits implements AutoCloseable {
    private static final Json<Subscription> SUBSCRIPTIONS = Json.of(Subscription.class);
    private static final Json<Lexicon> LEXICONS = Json.of(Lexicon.class);
    private static final Json<ArticleEvent> ARTICLES = Json.of(ArticleEvent.class);
    private static final Json<Source> SOURCES = Json.of(Source.class);
    private static final Json<FetchState> FETCH_STATES = Json.of(FetchState.class);
    private static final Json<Rejection> REJECTIONS = Json.of(Rejection.class);

    /** Marks a record that was sent again after it had been rejected. */
    private static final String RESENT = "parley-resent";

    private final Map<String, Object> client;
    private final Topics topics;
    private final KafkaProducer<String, byte[]> producer;

    public Edits(Map<String, Object> client, Topics topics) {
        this.client = client;
        this.topics = topics;
        Map<String, Object> settings = new TreeMap<>(client);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_BATCH_BYTES);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** The subscriptions in effect, by id; those that cannot be read are left out. */
    public Map<SubscriptionId, Subscription> subscriptions() {
        return subscribed().readable();
    }

    /** All that is in the place of a subscription. */
    public Subscribed subscribed() {
        return Subscribed.of(TopicContent.read(client, topics.subscriptions()));
    }

    /** Puts changes into effect. */
    public void write(SubscriptionChanges changes) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        changes.put()
                .forEach(each -> sent.add(send(topics.subscriptions(), each.id().value(), SUBSCRIPTIONS.write(each))));
        changes.removed().forEach(gone -> sent.add(send(topics.subscriptions(), gone.value(), null)));
        sent.forEach(Edits::await);
    }

    /** Publishes the lexicon that articles are tagged with. Throws {@link OtherLexicon} where they are with another. */
    public void publish(Lexicon lexicon) {
        String key = lexicon.version().hash();
        Map<String, byte[]> present = TopicContent.read(client, topics.lexicons());
        for (Map.Entry<String, byte[]> other : present.entrySet()) {
            if (!other.getKey().equals(key)) {
                throw new OtherLexicon(
                        topics.namespace(), LEXICONS.read(other.getValue()).version(), lexicon.version());
            }
        }
        if (present.isEmpty()) {
            await(send(topics.lexicons(), key, LEXICONS.write(lexicon)));
        }
    }

    /** The sources that are followed, by id; those that cannot be read are left out. */
    public Map<SourceId, Source> sources() {
        Map<SourceId, Source> sources = new TreeMap<>();
        TopicContent.read(client, topics.sources())
                .values()
                .forEach(value -> readable(SOURCES, value).ifPresent(source -> sources.put(source.id(), source)));
        return sources;
    }

    /** What was learnt of the sources that were read, by id; what cannot be read is left out. */
    public Map<SourceId, FetchState> fetchStates() {
        Map<SourceId, FetchState> states = new TreeMap<>();
        TopicContent.read(client, topics.fetchState())
                .values()
                .forEach(value -> readable(FETCH_STATES, value).ifPresent(state -> states.put(state.source(), state)));
        return states;
    }

    /**
     * Makes exactly these the sources that are followed. A source lies in the partition of its host, so that one member of
     * ingest reads all sources of a host. A home page is none that could be followed. The answer tells what changed, a line
     * each.
     */
    public List<String> follow(List<Source> wanted) {
        int partitions = producer.partitionsFor(topics.sources().name()).size();
        Map<String, Source> present = new TreeMap<>();
        TopicContent.read(client, topics.sources())
                .forEach((id, value) -> readable(SOURCES, value).ifPresent(source -> present.put(id, source)));
        List<String> changes = new ArrayList<>();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Source source : wanted) {
            if (source.kind() == Source.Kind.HOME) {
                continue;
            }
            Source before = present.remove(source.id().value());
            if (source.equals(before)) {
                continue;
            }
            changes.add((before == null ? "added " : "changed ") + source.id());
            int partition = partition(source, partitions);
            if (before != null && partition(before, partitions) != partition) {
                sent.add(send(before, partition(before, partitions), null));
            }
            sent.add(send(source, partition, SOURCES.write(source)));
        }
        present.values().forEach(gone -> {
            changes.add("removed " + gone.id());
            sent.add(send(gone, partition(gone, partitions), null));
        });
        sent.forEach(Edits::await);
        return changes;
    }

    private static int partition(Source source, int partitions) {
        String host = String.valueOf(URI.create(source.url()).getHost()).toLowerCase(Locale.ROOT);
        return Utils.toPositive(Utils.murmur2(host.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    private Future<RecordMetadata> send(Source source, int partition, byte @Nullable [] value) {
        return producer.send(new ProducerRecord<>(
                topics.sources().name(), partition, source.id().value(), value));
    }

    /** Takes an article back for good. */
    public void withdraw(Withdrawn withdrawn) {
        await(send(topics.articles(), withdrawn.id().value(), ARTICLES.write(withdrawn)));
    }

    /** Puts original bytes of a record back where they came from, marked with the place of its rejection. */
    public void resend(String topic, byte @Nullable [] key, byte[] value, Rejection rejection) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(RESENT, rejection.key().getBytes(StandardCharsets.UTF_8));
        String name = key == null ? null : new String(key, StandardCharsets.UTF_8);
        await(producer.send(new ProducerRecord<>(topic, null, null, name, value, headers)));
    }

    /** Writes a rejection anew, e.g. with when it was sent again. */
    public void update(Rejection rejection) {
        await(send(topics.rejected(), rejection.key(), REJECTIONS.write(rejection)));
    }

    private Future<RecordMetadata> send(Topic topic, String key, byte @Nullable [] value) {
        return producer.send(new ProducerRecord<>(topic.name(), key, value));
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new BrokenWorld("a change could not be written: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenWorld("writing a change was interrupted", e);
        }
    }

    private static <T> Optional<T> readable(Json<T> json, byte[] value) {
        try {
            return Optional.of(json.read(value));
        } catch (Json.Unreadable e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
