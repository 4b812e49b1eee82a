package dev.parley.acceptance.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.cli.broker.EmbeddedBroker;
import dev.parley.cli.broker.TopicCreation;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.processor.Processor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that falls silent and speaks again, in a partition that follows from its host and not from its id. */
class SourceHealthIT {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int PARTITIONS = 3;

    @TempDir
    static Path directory;

    @Test
    void anAlertStandsAsLongAsASourceIsSilent() throws Exception {
        Topics topics = Topics.of(new Namespace("health"));
        try (EmbeddedBroker embedded = EmbeddedBroker.start(directory.resolve("kafka"));
                Broker broker = new Broker(embedded.address())) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", embedded.address()))) {
                new TopicCreation(admin, PARTITIONS, 1, Clock.systemUTC()).create(topics.all());
            }
            try (Processor processor =
                    ProcessorChild.start(embedded.address(), topics, 1, 1, directory.resolve("state"))) {
                assertThat(processor.awaitRunning(LIMIT)).isTrue();
                for (int partition = 0; partition < PARTITIONS; partition++) {
                    String id = "daily-" + partition;
                    broker.send(topics.fetchState(), partition, id, state(id, "silent"));
                    broker.send(topics.sources(), partition, id, source(id));
                }
                broker.flush();
                await().atMost(LIMIT)
                        .untilAsserted(
                                () -> assertThat(broker.latest(topics.alerts())).hasSize(PARTITIONS));
                assertThat(broker.latest(topics.alerts()).values())
                        .allSatisfy(alert -> assertThat(alert)
                                .contains("\"health\":\"silent\"", "\"since\":\"2014-06-19T08:00:00Z\""));

                broker.send(topics.fetchState(), 0, "daily-0", state("daily-0", "healthy"));
                broker.send(topics.sources(), 1, "daily-1", null);
                broker.flush();
                await().atMost(LIMIT)
                        .untilAsserted(
                                () -> assertThat(broker.latest(topics.alerts()).values())
                                        .singleElement()
                                        .asString()
                                        .contains("daily-2"));
            }
        }
    }

    private static byte[] source(String id) {
        return "{\"id\":\"%s\",\"name\":\"The Daily\",\"url\":\"https://daily.example/\",\"kind\":\"feed\",\"enabled\":true}"
                .formatted(id)
                .getBytes(UTF_8);
    }

    private static byte[] state(String id, String health) {
        return "{\"source\":\"%s\",\"items\":[],\"health\":\"%s\",\"healthSince\":\"2014-06-19T08:00:00Z\"}"
                .formatted(id, health)
                .getBytes(UTF_8);
    }
}
