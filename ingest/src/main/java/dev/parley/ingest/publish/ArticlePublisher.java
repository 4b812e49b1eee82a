package dev.parley.ingest.publish;

import dev.parley.events.Json;
import dev.parley.events.Topic;
import dev.parley.events.Topics;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.corpus.Entry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries of a corpus to their topics, {@value #BATCH} at most in one transaction. Nothing is there for a reader
 * of committed records before {@link #commit}. What is not committed when it is closed, or when the process dies, never
 * was.
 *
 * <p>One replay writes to a namespace at a time: a second one fences the first, which then fails.
 */
public final class ArticlePublisher implements AutoCloseable {
    /** How many entries one transaction holds. */
    static final int BATCH = 500;

    private static final Json<ArticleEvent> ARTICLES = Json.of(ArticleEvent.class);
    private static final Json<Rejection> REJECTIONS = Json.of(Rejection.class);
    private static final Duration LAST_ANSWER = Duration.ofSeconds(30);

    private final Producer<byte[], byte[]> producer;
    private final String articles;
    private final String rejected;
    private final String transactionalId;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private int open;

    /**
     * Opens the publisher for one namespace and waits until a former one can write no more.
     *
     * @param clients settings of Kafka's clients, {@code bootstrap.servers} at least
     */
    public ArticlePublisher(Map<String, Object> clients, Topics topics) {
        this(clients, topics, "replay");
    }

    /**
     * Opens the publisher of a writer that works beside others.
     *
     * @param writer names it: only a former one of the same name can write no more
     */
    public ArticlePublisher(Map<String, Object> clients, Topics topics, String writer) {
        this.articles = topics.articles().name();
        this.rejected = topics.rejected().name();
        this.transactionalId = topics.namespace() + "-ingest-" + writer;
        this.producer = new KafkaProducer<>(settings(clients, transactionalId));
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** Sends an entry: its article, its rejection, both or nothing. Throws what went wrong with an entry before it. */
    public void send(Entry entry) {
        if (entry instanceof Entry.Skipped) {
            return;
        }
        guarded(() -> {
            if (open == 0) {
                producer.beginTransaction();
            }
            open++;
            switch (entry) {
                case Entry.Read read -> {
                    send(read.article());
                    if (read.oddity() != null) {
                        send(read.oddity());
                    }
                }
                case Entry.Refused refused -> send(refused.rejection());
                case Entry.Skipped skipped -> throw new IllegalStateException("nothing is sent of " + skipped);
            }
        });
        if (open >= BATCH) {
            commit();
        }
    }

    /** Makes all that was sent visible, and returns when it is. */
    public void commit() {
        if (open > 0) {
            guarded(producer::commitTransaction);
            open = 0;
        }
    }

    /** Takes back what was sent since the last commit, and closes the connection. */
    @Override
    public void close() {
        try {
            if (open > 0 && failure.get() == null) {
                producer.abortTransaction();
            }
        } finally {
            producer.close(LAST_ANSWER);
        }
    }

    private void send(Article article) {
        send(articles, article.id().value(), ARTICLES.write(article));
    }

    private void send(Rejection rejection) {
        send(rejected, rejection.key(), REJECTIONS.write(rejection));
    }

    private void send(String topic, String key, byte[] value) {
        if (value.length > Topic.MAX_VALUE_BYTES) {
            throw new IllegalStateException("%s %s has %,d bytes, over the limit of %,d"
                    .formatted(topic, key, value.length, Topic.MAX_VALUE_BYTES));
        }
        // Nobody waits for a single record: committing does for all of them.
        Future<RecordMetadata> unused = producer.send(
                new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value), (metadata, e) -> {
                    if (e != null) {
                        failure.compareAndSet(null, e);
                    }
                });
    }

    /** Runs an action on the producer; the first failure of any send before it is thrown in its stead. */
    private void guarded(Runnable action) {
        try {
            throwFailure();
            action.run();
        } catch (ProducerFencedException e) {
            failure.compareAndSet(null, e);
            throw new KafkaException("another replay writes as " + transactionalId, e);
        } catch (KafkaException e) {
            failure.compareAndSet(null, e);
            throw e;
        }
    }

    private void throwFailure() {
        Exception first = failure.get();
        if (first != null) {
            throw new KafkaException("a record could not be sent: " + first.getMessage(), first);
        }
    }

    private static Map<String, Object> settings(Map<String, Object> clients, String transactionalId) {
        Map<String, Object> settings = new HashMap<>(clients);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, transactionalId);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_BATCH_BYTES);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 32L * 1024 * 1024);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return settings;
    }
}
