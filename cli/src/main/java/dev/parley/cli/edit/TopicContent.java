package dev.parley.cli.edit;

import dev.parley.cli.broker.BrokenWorld;
import dev.parley.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What a compacted topic holds now: the newest value under each key, tombstones left out. A tombstone takes away what its
 * own partition holds, so that a key may move to another one.
 */
final class TopicContent {
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private TopicContent() {}

    static Map<String, byte[]> read(Map<String, Object> client, Topic topic) {
        Map<String, Object> settings = new TreeMap<>(client);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        Map<Integer, Map<String, byte[]>> content = new TreeMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Instant deadline = Instant.now().plus(PATIENCE);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(LOOK);
                if (!records.isEmpty()) {
                    deadline = Instant.now().plus(PATIENCE);
                } else if (Instant.now().isAfter(deadline)) {
                    throw new BrokenWorld("topic %s cannot be read to its end: nothing came for %d s"
                            .formatted(topic.name(), PATIENCE.toSeconds()));
                }
                records.forEach(record -> {
                    String key = new String(record.key(), StandardCharsets.UTF_8);
                    Map<String, byte[]> held = content.computeIfAbsent(record.partition(), none -> new TreeMap<>());
                    if (record.value() == null) {
                        held.remove(key);
                    } else {
                        held.put(key, record.value());
                    }
                });
            }
        }
        Map<String, byte[]> all = new TreeMap<>();
        content.values().forEach(all::putAll);
        return all;
    }
}
