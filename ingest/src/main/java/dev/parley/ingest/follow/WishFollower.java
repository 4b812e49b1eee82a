package dev.parley.ingest.follow;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;

/**
 * Reads all wishes from the first one on, in no group: a wish may concern whatever source this process owns or will own.
 */
public final class WishFollower implements Runnable, AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(1);

    private final String topic;
    private final Consumer<byte[], byte[]> consumer;
    private final Bureau bureau;
    private volatile boolean closed;

    public WishFollower(Clients clients, Bureau bureau) {
        this.topic = clients.topics().wishes().name();
        this.consumer = clients.reader();
        this.bureau = bureau;
    }

    /** Returns when it is closed. */
    @Override
    public void run() {
        try (consumer) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                throw new IllegalStateException("there is no topic " + topic);
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!closed) {
                consumer.poll(POLL).forEach(record -> {
                    if (record.key() != null) {
                        bureau.wish(new String(record.key(), StandardCharsets.UTF_8), record.value());
                    }
                });
            }
        } catch (WakeupException e) {
            if (!closed) {
                throw e;
            }
        }
    }

    /** Ends {@link #run} from another thread. */
    @Override
    public void close() {
        closed = true;
        consumer.wakeup();
    }
}
