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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The newest value under each key of everything the processor writes, and every derived row, is a function of the set of
 * records that came in: the same for every order, number of partitions and threads, and however often it is killed.
 *
 * <p>Ten orders, 1 and 4 partitions, 1 and 2 threads, no kill and five kills make 80 runs. Of these, 20 are run in which
 * any two of the four meet in all their values; {@code -Dparley.finalstate=all} runs all 80. Half of the kills are at named
 * crash points, the other half come from outside and count only with records in flight; every kill is printed with what it
 * interrupted.
 */
class FinalStateIT {
    private static final List<ArticleEvent> EVENTS = Observations.made(360, 11);
    private static final Kills KILLS = new Kills();

    /** What the corpus makes happen, so that its absence would show that less is tried than was meant. */
    private static final List<String> ON_THE_WAY = List.of(
            "format:geneva-international-discussions/round-27",
            "format:abashidze-karasin/2014-04-16",
            "format:abashidze-karasin",
            "official:sergey-lavrov",
            "1900-01-01",
            "unknown",
            "2014-06|",
            "\"type\":\"revisit\"",
            "*/format:geneva-international-discussions/round-28",
            "\"state\":\"copied\"",
            "\"confirmedBy\":[\"",
            "\"news\":[\"",
            "\"formerly\":[\"");

    @TempDir
    static Path directory;

    private static EmbeddedBroker embedded;
    private static Children children;
    private static Map<String, Object> expected;

    @BeforeAll
    static void start() throws Exception {
        embedded = EmbeddedBroker.start(directory.resolve("kafka"));
        children = new Children(directory);
        try (Pipeline pipeline = new Pipeline(embedded, Run.plain("plain", 1), directory)) {
            pipeline.finish(EVENTS);
            expected = pipeline.finalState();
        }
        String all = expected.toString();
        assertThat(ON_THE_WAY)
                .allSatisfy(told -> assertThat(all.contains(told)).as(told).isTrue());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        children.close();
        embedded.close();
        System.out.print(KILLS);
        assertThat(KILLS.atPoints()).isGreaterThanOrEqualTo(25);
        assertThat(KILLS.points()).isGreaterThanOrEqualTo(25);
        assertThat(KILLS.inFlight()).isGreaterThanOrEqualTo(25);
    }

    static List<Run> isTheSame() {
        return System.getProperty("parley.finalstate", "").equals("all") ? Run.product() : Run.covering();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource
    void isTheSame(Run run) throws Exception {
        try (Pipeline pipeline = new Pipeline(embedded, run, directory)) {
            pipeline.send(run.ordered(EVENTS), children, KILLS);

            Map<String, Object> state = pipeline.finalState();
            expected.forEach(
                    (name, values) -> assertThat(state.get(name)).as(name).isEqualTo(values));
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aKilledProcessorRemembersWhatItAlertedYearsAgo() throws Exception {
        Run run = new Run("remembers", 1, 1, List.of(new Kill.FromOutside("tagged", 1)));
        try (Pipeline pipeline = new Pipeline(embedded, run, directory)) {
            pipeline.send(EVENTS, children, KILLS);
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
