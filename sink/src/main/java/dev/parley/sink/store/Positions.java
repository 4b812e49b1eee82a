package dev.parley.sink.store;

import dev.parley.sink.database.Database;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * How far each partition has been stored: kept beside the rows and moved in their transaction, never in a consumer group.
 * A topic is known by its broker's id, so that one that was deleted and made again is read from its beginning.
 */
public final class Positions {
    private Positions() {}

    /**
     * The next offset to store of each partition, as anybody who can open the database can see.
     *
     * @return empty of a partition that was never read
     */
    public static Map<TopicPartition, Long> of(Database database) {
        return database.read(handle -> {
            Map<TopicPartition, Long> positions = new HashMap<>();
            handle.createQuery("SELECT topic, partition, next FROM position")
                    .map((row, context) -> positions.put(
                            new TopicPartition(row.getString("topic"), row.getInt("partition")), row.getLong("next")))
                    .list();
            return positions;
        });
    }

    /**
     * Where one partition stands.
     *
     * @param next the offset to store next
     * @param epoch of the leader that wrote the record before it; null = not known
     */
    record Position(long next, @Nullable Integer epoch) {}

    /** A partition of a topic, and the id the broker gave the topic. */
    record Part(TopicPartition partition, Uuid topicId) {}

    /** Begins a partition that was never read, and forgets a former topic of the same name. */
    static void begin(Handle handle, Part part, long beginning, Instant now) {
        handle.createUpdate("DELETE FROM position WHERE topic = :topic AND topic_id <> :id")
                .bind("topic", part.partition().topic())
                .bind("id", part.topicId().toString())
                .execute();
        handle.createUpdate("INSERT INTO position (topic_id, topic, partition, next, missed, stored_at)"
                        + " VALUES (:id, :topic, :partition, :next, 0, :now)"
                        + " ON CONFLICT (topic_id, partition) DO NOTHING")
                .bind("id", part.topicId().toString())
                .bind("topic", part.partition().topic())
                .bind("partition", part.partition().partition())
                .bind("next", beginning)
                .bind("now", Stored.instant(now))
                .execute();
    }

    static Optional<Position> find(Handle handle, Part part) {
        return handle.createQuery("SELECT next, epoch FROM position WHERE topic_id = :id AND partition = :partition")
                .bind("id", part.topicId().toString())
                .bind("partition", part.partition().partition())
                .map((row, context) -> {
                    int epoch = row.getInt("epoch");
                    return new Position(row.getLong("next"), row.wasNull() ? null : epoch);
                })
                .findOne();
    }

    /** Moves a partition on; false when somebody else already has, and nothing was moved. */
    static boolean advance(Handle handle, Part part, long from, Position to, long missed, Instant now) {
        return handle.createUpdate("UPDATE position SET next = :to, epoch = :epoch, missed = missed + :missed,"
                                + " stored_at = :now"
                                + " WHERE topic_id = :id AND partition = :partition AND next = :from")
                        .bind("to", to.next())
                        .bindByType("epoch", to.epoch(), Integer.class)
                        .bind("missed", missed)
                        .bind("now", Stored.instant(now))
                        .bind("id", part.topicId().toString())
                        .bind("partition", part.partition().partition())
                        .bind("from", from)
                        .execute()
                == 1;
    }
}
