package dev.parley.ingest;

import dev.parley.events.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The live role: follows the {@code sources} topic from its beginning until it is closed. It fetches nothing yet, and
 * says so once it knows all sources.
 */
public final class Ingest implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final IngestConfig config;
    private final String topic;
    private final Consumer<byte[], byte[]> consumer;
    private final Catalogue catalogue = new Catalogue();
    private volatile @Nullable String status;
    private volatile boolean closed;

    /** @param clients settings of Kafka's clients, {@code bootstrap.servers} at least */
    public Ingest(IngestConfig config, Topics topics, Map<String, Object> clients) {
        this.config = config;
        this.topic = topics.sources().name();
        this.consumer = new KafkaConsumer<>(settings(clients));
    }

    /** Returns when it is closed. Throws when the broker or the topic is not there. */
    @Override
    public void run() {
        try (consumer) {
            List<TopicPartition> partitions = partitions();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (!closed) {
                consumer.poll(POLL).forEach(this::apply);
                if (status == null && hasReached(ends)) {
                    status = describe();
                    LOG.info("{}", status);
                }
            }
        } catch (WakeupException e) {
            if (!closed) {
                throw e;
            }
        }
    }

    /** What it does, in one line; null = it has not read all sources yet. */
    public @Nullable String status() {
        return status;
    }

    /** Ends {@link #run} from another thread. */
    @Override
    public void close() {
        closed = true;
        consumer.wakeup();
    }

    private void apply(ConsumerRecord<byte[], byte[]> source) {
        String id = source.key() == null ? "" : new String(source.key(), StandardCharsets.UTF_8);
        catalogue
                .apply(id, source.value())
                .ifPresent(reason ->
                        LOG.warn("{}-{}-{}: {}", source.topic(), source.partition(), source.offset(), reason));
    }

    private String describe() {
        return "%d of %d sources enabled; nothing is fetched: %s"
                .formatted(
                        catalogue.enabled(),
                        catalogue.size(),
                        config.mayFetch() ? "fetching is not built yet" : "no contact is set");
    }

    private boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private List<TopicPartition> partitions() {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new IllegalStateException("there is no topic " + topic);
        }
        return partitions;
    }

    private static Map<String, Object> settings(Map<String, Object> clients) {
        Map<String, Object> settings = new HashMap<>(clients);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return settings;
    }
}
