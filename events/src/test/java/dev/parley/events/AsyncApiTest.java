package dev.parley.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AsyncApiTest {
    private JsonNode document;

    @BeforeEach
    void readTheDocument() throws IOException {
        document =
                new YAMLMapper().readTree(Shape.SCHEMAS.resolve("asyncapi.yaml").toFile());
    }

    @Test
    void namesTheTopicsInFlowOrder() {
        List<String> addresses = new ArrayList<>();
        document.get("channels")
                .forEach(channel -> addresses.add(channel.get("address")
                        .asText()
                        .replace("{namespace}", "live")
                        .replace("{generation}", "g1")));
        assertThat(addresses)
                .containsExactlyElementsOf(Topics.of(Namespace.LIVE).all().stream()
                        .map(Topic::name)
                        .toList());
    }

    @Test
    void tellsWhatIsKeptOfEachTopic() {
        Map<String, String> told = new TreeMap<>();
        document.get("channels").forEach(channel -> {
            JsonNode settings = channel.at("/bindings/kafka/topicConfiguration");
            told.put(
                    channel.get("title").asText(),
                    String.join(",", texts(settings.get("cleanup.policy"))) + " "
                            + settings.get("retention.ms").asText() + " "
                            + settings.get("max.message.bytes").asText());
        });
        Map<String, String> kept = new TreeMap<>();
        Topics.of(Namespace.LIVE)
                .all()
                .forEach(topic -> kept.put(
                        topic.name().substring(topic.name().lastIndexOf('.') + 1),
                        topic.settings().get("cleanup.policy") + " "
                                + topic.settings().get("retention.ms") + " "
                                + topic.settings().get("max.message.bytes")));
        assertThat(told).isEqualTo(kept);
    }

    @Test
    void describesEachMessageByASchemaThatIsThere() {
        TreeSet<String> schemas = new TreeSet<>();
        document.at("/components/messages")
                .forEach(message ->
                        schemas.add(message.at("/payload/schema/$ref").asText()));
        TreeSet<String> shapes = new TreeSet<>();
        for (Shape shape : Shape.values()) {
            shapes.add("./" + shape.schema + ".json");
        }
        assertThat(schemas).isEqualTo(shapes);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref"))
                .filteredOn(reference -> reference.startsWith("#"))
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void everyWriterAndReaderOfATopicHasItsOperation() {
        TreeSet<String> told = new TreeSet<>();
        document.get("channels").forEach(channel -> {
            texts(channel.get("x-written-by"))
                    .forEach(role ->
                            told.add(role + " send " + channel.get("title").asText()));
            texts(channel.get("x-read-by"))
                    .forEach(role ->
                            told.add(role + " receive " + channel.get("title").asText()));
        });
        TreeSet<String> operations = new TreeSet<>();
        document.get("operations")
                .forEach(operation -> operations.add(operation
                                .at("/tags/0/name")
                                .asText() + " "
                        + operation.get("action").asText() + " "
                        + document.at(operation.at("/channel/$ref").asText().substring(1))
                                .get("title")
                                .asText()));
        assertThat(operations).isEqualTo(told);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
