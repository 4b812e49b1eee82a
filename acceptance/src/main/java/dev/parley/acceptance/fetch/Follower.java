package dev.parley.acceptance.fetch;

import dev.parley.events.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Follows a topic from its beginning, as anybody does who reads what is committed. */
final class Follower implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile boolean closed;

    private Follower(
            KafkaConsumer<String, byte[]> consumer, Topic topic, Consumer<ConsumerRecord<String, byte[]>> reader) {
        this.consumer = consumer;
        this.thread = Thread.ofPlatform().name("follower-of-" + topic.name()).unstarted(() -> follow(topic, reader));
    }

    static Follower of(String broker, Topic topic, Consumer<ConsumerRecord<String, byte[]>> reader) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "fetch.max.wait.ms",
                        50),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        Follower follower = new Follower(consumer, topic, reader);
        follower.thread.start();
        return follower;
    }

    private void follow(Topic topic, Consumer<ConsumerRecord<String, byte[]>> reader) {
        try (consumer) {
            consumer.assign(consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList());
            while (!closed) {
                consumer.poll(POLL).forEach(reader);
            }
        } catch (WakeupException e) {
            if (!closed) {
                throw e;
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        consumer.wakeup();
        thread.join();
    }
}
