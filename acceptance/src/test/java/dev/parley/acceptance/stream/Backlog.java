package dev.parley.acceptance.stream;

import dev.parley.events.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * What the broker knows of the work that a processor has begun and not committed.
 *
 * @param sent observations that were sent so far
 * @param done those of them that the processor has committed to have read
 * @param open records that it has written in transactions which have not ended
 */
record Backlog(long sent, long done, long open) {
    static Backlog of(Admin admin, Topics topics) {
        try {
            List<TopicPartition> mine = new ArrayList<>();
            admin.describeTopics(admin.listTopics().names().get().stream()
                            .filter(name -> name.startsWith(topics.namespace() + ".")
                                    || name.startsWith(topics.applicationId() + "-"))
                            .toList())
                    .allTopicNames()
                    .get()
                    .forEach((name, topic) -> topic.partitions()
                            .forEach(partition -> mine.add(new TopicPartition(name, partition.partition()))));
            Map<TopicPartition, Long> written = ends(admin, mine, IsolationLevel.READ_UNCOMMITTED);
            Map<TopicPartition, Long> settled = ends(admin, mine, IsolationLevel.READ_COMMITTED);
            long done = admin
                    .listConsumerGroupOffsets(topics.applicationId())
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .entrySet()
                    .stream()
                    .filter(entry ->
                            entry.getKey().topic().equals(topics.articles().name()))
                    .filter(entry -> entry.getValue() != null)
                    .mapToLong(entry -> entry.getValue().offset())
                    .sum();
            long sent = written.entrySet().stream()
                    .filter(entry ->
                            entry.getKey().topic().equals(topics.articles().name()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return new Backlog(sent, done, sum(written) - sum(settled));
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the broker does not tell how far the processor is", e);
        }
    }

    private static Map<TopicPartition, Long> ends(
            Admin admin, List<TopicPartition> partitions, IsolationLevel isolation)
            throws ExecutionException, InterruptedException {
        return admin
                .listOffsets(
                        partitions.stream()
                                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest())),
                        new ListOffsetsOptions(isolation))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        (Map.Entry<TopicPartition, ListOffsetsResultInfo> end) ->
                                end.getValue().offset()));
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether something was begun and is not finished. */
    boolean isInFlight() {
        return open > 0;
    }

    /** Whether all that was sent is done. */
    boolean isEmpty() {
        return done == sent && open == 0;
    }

    @Override
    public String toString() {
        return "%d of %d observations done, %d records in flight".formatted(done, sent, open);
    }
}
