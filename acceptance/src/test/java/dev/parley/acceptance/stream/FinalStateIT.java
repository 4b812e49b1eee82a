package dev.parley.acceptance.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.broker.EmbeddedBroker;
import dev.parley.events.article.ArticleEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The newest value under each key of everything the processor writes, and every derived row, is a function of the set of
 * records that came in: the same for every order, number of partitions and threads, and however often it is killed.
 */
class FinalStateIT {
    private static final List<ArticleEvent> EVENTS = Observations.made(300, 11);

    @TempDir
    static Path directory;

    private static EmbeddedBroker embedded;
    private static Map<String, Object> expected;

    @BeforeAll
    static void start() throws Exception {
        embedded = EmbeddedBroker.start(directory.resolve("kafka"));
        try (Pipeline pipeline = new Pipeline(embedded, new Run("plain", 1, 1, 0), directory)) {
            pipeline.send(EVENTS);
            expected = pipeline.finalState();
        }
        assertThat(expected.toString())
                .contains(
                        "format:geneva-international-discussions/round-27",
                        "format:abashidze-karasin/2014-04-16",
                        "format:abashidze-karasin",
                        "official:sergey-lavrov",
                        "1900-01-01",
                        "unknown",
                        "2014-06|",
                        "\"type\":\"revisit\"",
                        "*/format:geneva-international-discussions/round-28");
    }

    @AfterAll
    static void stop() {
        embedded.close();
    }

    static List<Run> isTheSame() {
        return Run.all().toList();
    }

    @ParameterizedTest
    @MethodSource
    void isTheSame(Run run) throws Exception {
        try (Pipeline pipeline = new Pipeline(embedded, run, directory)) {
            pipeline.send(run.ordered(EVENTS));

            Map<String, Object> state = pipeline.finalState();
            expected.forEach(
                    (name, values) -> assertThat(state.get(name)).as(name).isEqualTo(values));
        }
    }

    @Test
    void aKilledProcessorRemembersWhatItAlertedYearsAgo() throws Exception {
        Run run = new Run("remembers", 1, 1, 1);
        try (Pipeline pipeline = new Pipeline(embedded, run, directory)) {
            pipeline.send(EVENTS);
            List<String> alerts = keysAndValues(pipeline);

            pipeline.finish(EVENTS);

            assertThat(keysAndValues(pipeline)).isNotEmpty().isEqualTo(alerts);
        }
    }

    private static List<String> keysAndValues(Pipeline pipeline) {
        return pipeline.broker().records(pipeline.topics().alerts()).stream()
                .map(FinalStateIT::text)
                .toList();
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        byte[] value = record.value();
        return record.key() + " " + (value == null ? "" : new String(value, StandardCharsets.UTF_8));
    }
}
