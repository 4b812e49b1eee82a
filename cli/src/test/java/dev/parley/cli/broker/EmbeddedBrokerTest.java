package dev.parley.cli.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    private static final Topics TOPICS = Topics.of(new Namespace("test"));

    @TempDir
    private Path directory;

    @Test
    void keepsACommittedTransactionAndHidesAnAbortedOneThroughARestart() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory);
                Admin admin = admin(broker);
                KafkaProducer<String, String> producer = producer(broker)) {
            topics(admin, 1).create(TOPICS.all());
            producer.initTransactions();
            producer.beginTransaction();
            send(producer, "a", "kept");
            producer.commitTransaction();
            producer.beginTransaction();
            send(producer, "b", "taken back");
            producer.flush();
            producer.abortTransaction();
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            assertThat(committed(broker)).containsExactly("kept");
        }
    }

    @Test
    void listensOnTheLoopbackInterfaceOnly() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            assertThat(broker.address()).matches("127\\.0\\.0\\.1:\\d+");
        }
    }

    @Test
    void createsMissingTopicsOnceAndTellsOfAnotherNumberOfPartitions() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory);
                Admin admin = admin(broker)) {
            assertThat(topics(admin, 2).create(TOPICS.all())).isEmpty();
            assertThat(topics(admin, 2).create(TOPICS.all())).isEmpty();
            assertThat(topics(admin, 4).create(List.of(TOPICS.articles())))
                    .containsExactly("topic test.articles has 2 partitions, not the 4 of kafka.partitions;"
                            + " it is used as it is");
            assertThat(admin.listTopics()
                            .names()
                            .toCompletionStage()
                            .toCompletableFuture()
                            .join())
                    .containsAll(
                            TOPICS.all().stream().map(topic -> topic.name()).toList());
        }
    }

    private static TopicCreation topics(Admin admin, int partitions) {
        return new TopicCreation(admin, partitions, 1, Clock.systemUTC());
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.address()));
    }

    private static KafkaProducer<String, String> producer(EmbeddedBroker broker) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.address(), "transactional.id", "test", "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void send(KafkaProducer<String, String> producer, String key, String value) {
        var unused = producer.send(new ProducerRecord<>(TOPICS.articles().name(), 0, key, value));
    }

    private static List<String> committed(EmbeddedBroker broker) {
        TopicPartition partition = new TopicPartition(TOPICS.articles().name(), 0);
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", broker.address(),
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
