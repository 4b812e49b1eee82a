package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IngestIT {
    private TestBroker broker;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        broker = TestBroker.start(directory);
    }

    @AfterAll
    void stop() {
        broker.close();
    }

    @Test
    void saysHowManySourcesAreEnabledAndStaysUntilClosed() throws Exception {
        Topics topics = Topics.of(new Namespace("it-live"));
        broker.create(topics);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(broker.clients(), new StringSerializer(), new ByteArraySerializer())) {
            String topic = topics.sources().name();
            producer.send(new ProducerRecord<>(topic, "a", CatalogueTest.source("a", true)))
                    .get();
            producer.send(new ProducerRecord<>(topic, "b", CatalogueTest.source("b", false)))
                    .get();
            producer.send(new ProducerRecord<>(topic, "c", "broken".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
        Ingest ingest = new Ingest(IngestConfig.of("desk@example.org", "UTC", ""), topics, broker.clients());
        Thread role = Thread.ofPlatform().start(ingest);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ingest.status())
                        .isEqualTo("1 of 2 sources enabled; nothing is fetched: fetching is not built yet"));
        assertThat(role.isAlive()).isTrue();

        ingest.close();
        assertThat(role.join(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void endsAtOnceWhereThereIsNoTopic() {
        Ingest ingest = new Ingest(IngestConfig.defaults(), Topics.of(new Namespace("it-none")), broker.clients());

        assertThatIllegalStateException().isThrownBy(ingest::run).withMessage("there is no topic it-none.sources");
    }
}
