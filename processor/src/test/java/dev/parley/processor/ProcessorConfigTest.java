package dev.parley.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.processor.story.StoryRules;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProcessorConfigTest {
    @Test
    void promisesExactlyOnceAndQuickRecovery() {
        Properties settings = config(2, 4, Map.of()).streams(Map.of("bootstrap.servers", "127.0.0.1:9092"));

        assertThat(settings)
                .containsEntry("bootstrap.servers", "127.0.0.1:9092")
                .containsEntry("application.id", "live-g1-processor")
                .containsEntry("processing.guarantee", "exactly_once_v2")
                .containsEntry("num.stream.threads", 2)
                .containsEntry("consumer.session.timeout.ms", 10_000)
                .containsEntry("consumer.group.instance.id", "desk")
                .containsEntry("ensure.explicit.internal.resource.naming", true);
    }

    @Test
    void settingsPassedOnToKafkaWin() {
        Properties settings = config(2, 4, Map.of("commit.interval.ms", "200")).streams(Map.of());

        assertThat(settings).containsEntry("commit.interval.ms", "200");
    }

    @Test
    void refusesWhatCannotWork() {
        assertThatThrownBy(() -> config(0, 4, Map.of())).hasMessage("processor.threads is 0, not at least 1");
        assertThatThrownBy(() -> config(1, 0, Map.of())).hasMessage("kafka.partitions is 0, not at least 1");
        assertThatThrownBy(() -> config(1, 1, Map.of("processing.guarantee", "at_least_once")))
                .hasMessageContaining("processor.settings.processing.guarantee is not to be set");
    }

    private static ProcessorConfig config(int threads, int partitions, Map<String, String> kafka) {
        return new ProcessorConfig(
                Topics.of(Namespace.LIVE),
                ZoneOffset.UTC,
                Duration.ofDays(2),
                StoryRules.KEPT,
                ProcessorConfig.REVISITS,
                threads,
                Path.of("state"),
                "desk",
                partitions,
                kafka);
    }
}
