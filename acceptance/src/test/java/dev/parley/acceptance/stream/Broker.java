package dev.parley.acceptance.stream;

import dev.parley.events.Json;
import dev.parley.events.Topic;
import dev.parley.events.Topics;
import dev.parley.events.article.ArticleEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes articles to a broker and reads whole topics from it. */
final class Broker implements AutoCloseable {
    private static final Json<ArticleEvent> ARTICLE = Json.of(ArticleEvent.class);

    private final String address;
    private final KafkaProducer<String, byte[]> producer;
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();

    Broker(String address) {
        this.address = address;
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        address,
                        "acks",
                        "all",
                        "max.request.size",
                        Topic.MAX_BATCH_BYTES,
                        "linger.ms",
                        1),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    String address() {
        return address;
    }

    /** Sends and waits until the broker has all of it. */
    void send(Topics topics, List<? extends ArticleEvent> events) {
        events.forEach(event -> send(topics.articles(), event.id().value(), ARTICLE.write(event)));
        flush();
    }

    void send(Topic topic, @Nullable String key, byte @Nullable [] value) {
        sent.add(producer.send(new ProducerRecord<>(topic.name(), key, value)));
    }

    /** Sends to a partition of its own choice. */
    void send(Topic topic, int partition, String key, byte @Nullable [] value) {
        sent.add(producer.send(new ProducerRecord<>(topic.name(), partition, key, value)));
    }

    /** Waits until the broker has all that was sent. */
    void flush() {
        producer.flush();
        for (Future<RecordMetadata> future : sent) {
            try {
                future.get();
            } catch (ExecutionException | InterruptedException e) {
                throw new IllegalStateException("a record was not taken", e);
            }
        }
        sent.clear();
    }

    /** The newest value under each key, as text; tombstones leave nothing. */
    Map<String, String> latest(Topic topic) {
        Map<String, String> latest = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> record : records(topic)) {
            if (record.value() == null) {
                latest.remove(record.key());
            } else {
                latest.put(record.key(), new String(record.value(), StandardCharsets.UTF_8));
            }
        }
        return latest;
    }

    /** Every committed record of a topic, partition by partition. */
    List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        address,
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest",
                        "fetch.max.wait.ms",
                        20,
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(Broker::partition)
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    @Override
    public void close() {
        producer.close();
    }
}
