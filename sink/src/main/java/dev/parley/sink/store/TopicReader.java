package dev.parley.sink.store;

import dev.parley.sink.store.Positions.Part;
import dev.parley.sink.store.Positions.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A consumer of all partitions of some topics, in no group: where it reads on is said to it, never found by itself. */
final class TopicReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final String RECORDS_A_POLL = "2000";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<Part> parts;

    TopicReader(Map<String, Object> settings, Collection<String> topics) {
        this.parts = describe(settings, topics);
        Map<String, Object> own = new HashMap<>(settings);
        own.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_A_POLL);
        own.remove(ConsumerConfig.GROUP_ID_CONFIG);
        own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        own.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        own.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        own.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        own.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        this.consumer = new KafkaConsumer<>(own);
        consumer.assign(parts.stream().map(Part::partition).toList());
    }

    private static List<Part> describe(Map<String, Object> settings, Collection<String> topics) {
        Properties own = new Properties();
        settings.forEach((name, value) -> {
            if (AdminClientConfig.configNames().contains(name)) {
                own.put(name, value);
            }
        });
        try (Admin admin = Admin.create(own)) {
            List<Part> parts = new ArrayList<>();
            for (TopicDescription topic :
                    admin.describeTopics(topics).allTopicNames().get().values()) {
                topic.partitions()
                        .forEach(partition -> parts.add(
                                new Part(new TopicPartition(topic.name(), partition.partition()), topic.topicId())));
            }
            return List.copyOf(parts);
        } catch (ExecutionException e) {
            throw new IllegalStateException("topics " + topics + " cannot be read: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before topics " + topics + " were found", e);
        }
    }

    List<Part> parts() {
        return parts;
    }

    Map<TopicPartition, Long> beginnings() {
        return consumer.beginningOffsets(parts.stream().map(Part::partition).toList());
    }

    ConsumerRecords<byte[], byte[]> poll() {
        return consumer.poll(PATIENCE);
    }

    /** The next offset that will be read: past the last record, and past what transactions leave in the log. */
    long position(TopicPartition partition) {
        return consumer.position(partition);
    }

    void seek(TopicPartition partition, Position position) {
        consumer.seek(partition, new OffsetAndMetadata(position.next(), Optional.ofNullable(position.epoch()), ""));
    }

    /** Makes a poll that waits, or the next one, end with a {@code WakeupException}. The only call for other threads. */
    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
