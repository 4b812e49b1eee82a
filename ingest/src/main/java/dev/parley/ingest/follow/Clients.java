package dev.parley.ingest.follow;

import dev.parley.events.Topic;
import dev.parley.events.Topics;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Kafka's clients as ingest needs them.
 *
 * @param common settings of every client, {@code bootstrap.servers} at least
 * @param member the name that this process has in the group and keeps after a restart, so that it need not wait until the
 *     others have missed it; null = it has none, and the others need not wait when it leaves
 */
public record Clients(
        Map<String, Object> common, Topics topics, @Nullable String member) {
    /** A member that says nothing for so long has lost its partitions to the others. */
    static final int SESSION_MILLIS = 10_000;

    public Clients {
        common = Map.copyOf(common);
    }

    /** A member of the group that shares the sources out. */
    public Consumer<byte[], byte[]> sharer() {
        Map<String, Object> settings = reading();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, topics.namespace() + "-ingest");
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        settings.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        if (member != null) {
            settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, member);
        }
        return new KafkaConsumer<>(settings);
    }

    /** A reader of partitions that nobody shares out. */
    public Consumer<byte[], byte[]> reader() {
        return new KafkaConsumer<>(reading());
    }

    /**
     * The one writer of what concerns the sources of a partition: it shuts out those of the same name that were before.
     * A transaction that nobody ends any more is soon taken back, since it holds up all readers.
     */
    Producer<byte[], byte[]> writer(int partition) {
        String name = topics.namespace() + "-ingest-" + partition;
        Map<String, Object> settings = new HashMap<>(common);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, name);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        settings.putIfAbsent(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, SESSION_MILLIS);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_BATCH_BYTES);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return new KafkaProducer<>(settings);
    }

    private Map<String, Object> reading() {
        Map<String, Object> settings = new HashMap<>(common);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return settings;
    }
}
