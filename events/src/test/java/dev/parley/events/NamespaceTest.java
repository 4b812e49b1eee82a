package dev.parley.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamespaceTest {
    @ParameterizedTest
    @CsvSource({
        "seeds, replay-seeds",
        "Ministries 2009–2021, replay-ministries-2009-2021",
        "__x__, replay-x",
        "'', replay-corpus",
        "корпус, replay-corpus",
        "a123456789-123456789-123456789-123456789, replay-a123456789-123456789-123456789-12",
        "a123456789-123456789-1234567890--3456789, replay-a123456789-123456789-1234567890-3"
    })
    void ofAReplayIsNamedAfterItsCorpus(String corpus, String namespace) {
        assertThat(Namespace.ofReplay(corpus).value()).isEqualTo(namespace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Live", "a.b", "a_b", "a b", "live\n", "a1234567890123456789012345678901234567890"})
    void refusesWhatATopicNameCannotCarry(String value) {
        assertThatThrownBy(() -> new Namespace(value)).hasMessageStartingWith("namespace '" + value + "' is not");
    }

    @Test
    void standsBeforeEveryTopicAndTheGenerationBeforeWhatTheProcessorWrites() {
        Topics topics = Topics.of(new Namespace("replay-seeds"));
        assertThat(topics.all()).allSatisfy(topic -> assertThat(topic.name()).startsWith("replay-seeds."));
        assertThat(List.of(topics.tagged(), topics.stories(), topics.alerts(), topics.counts(), topics.occasions()))
                .allSatisfy(topic -> assertThat(topic.name()).startsWith("replay-seeds.g1."));
        assertThat(topics.applicationId()).isEqualTo("replay-seeds-g1-processor");
    }

    @Test
    void noTwoTopicsShareAName() {
        assertThat(Topics.of(Namespace.LIVE).all().stream().map(Topic::name)).doesNotHaveDuplicates();
    }
}
