package dev.parley.cli.run;

import dev.parley.cli.broker.Answers;
import dev.parley.cli.broker.BrokenWorld;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How far topics are written and how far groups have read them, as the broker knows. */
public final class Offsets implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int LOOKS = 3;

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> probe;

    /**
     * @param client how to reach the broker: {@code bootstrap.servers} and, where needed, its security
     */
    public Offsets(Admin admin, Map<String, ?> client) {
        this.admin = admin;
        Map<String, Object> settings = new TreeMap<>(client);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50);
        this.probe = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * The offset after the last record of each partition, whether its transaction has ended or not; empty where one of the
     * topics is not there yet, as those that a processor makes for itself before it has begun.
     */
    Optional<Map<TopicPartition, Long>> written(Collection<String> topics) {
        try {
            return Optional.of(ends(partitions(topics), IsolationLevel.READ_UNCOMMITTED));
        } catch (BrokenWorld e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The offset up to which every transaction has ended, of each partition. */
    Map<TopicPartition, Long> settled(Collection<TopicPartition> partitions) {
        return ends(partitions, IsolationLevel.READ_COMMITTED);
    }

    /** Where a group goes on after a restart. */
    public Map<TopicPartition, Long> committed(String group) {
        Map<TopicPartition, Long> committed = new HashMap<>();
        Answers.of(
                        "asking for the offsets of " + group,
                        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((TopicPartition partition, OffsetAndMetadata offset) -> {
                    // The broker answers null for a partition that the group has not begun.
                    if (offset != null) {
                        committed.put(partition, offset.offset());
                    }
                });
        return committed;
    }

    /**
     * Whether a committed record lies between two offsets. Markers of transactions and aborted records count as nothing:
     * an offset may stay behind them for ever.
     */
    boolean holdsRecord(TopicPartition partition, long from, long end) {
        probe.assign(List.of(partition));
        probe.seek(partition, from);
        for (int look = 0; look < LOOKS; look++) {
            var records = probe.poll(LOOK).records(partition);
            if (!records.isEmpty()) {
                return records.get(0).offset() < end;
            }
            if (probe.position(partition) >= end) {
                return false;
            }
        }
        return true;
    }

    private List<TopicPartition> partitions(Collection<String> topics) {
        return Answers.of("describing topics", admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions, IsolationLevel isolation) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> answer = Answers.of(
                "asking for end offsets",
                admin.listOffsets(asked, new ListOffsetsOptions(isolation)).all());
        answer.forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    @Override
    public void close() {
        probe.close();
    }
}
