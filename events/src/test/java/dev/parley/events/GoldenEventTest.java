package dev.parley.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GoldenEventTest {
    private final Schemas schemas = new Schemas();

    static Stream<Shape.Golden> golden() {
        return Shape.golden();
    }

    @Test
    void everyGoldenFileBelongsToAShapeAndEveryShapeHasOne() throws IOException {
        assertThat(golden().map(Shape.Golden::file)).containsExactlyInAnyOrderElementsOf(Shape.goldenFiles());
        assertThat(golden().map(Shape.Golden::shape)).contains(Shape.values());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void isWrittenAgainAsTheBytesItWasReadFrom(Shape.Golden golden) {
        assertThat(rewritten(golden.shape().type, golden.json())).isEqualTo(golden.json());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void isWhatItsSchemaDescribes(Shape.Golden golden) {
        assertThat(schemas.problems(golden.shape(), golden.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void passesOverFieldsThatAreNotKnownYet(Shape.Golden golden) throws JsonProcessingException {
        JsonNode tree = Json.MAPPER.readTree(golden.json());
        objects(tree).forEach(object -> object.putObject("fieldOfALaterVersion").put("deep", 1));
        exceptWhereAllAreTexts(tree, json -> {
            assertThat(rewritten(golden.shape().type, json)).isEqualTo(golden.json());
            assertThat(schemas.problems(golden.shape(), json)).isEmpty();
        });
    }

    /** Takes away each field of each object in turn: what the schema requires is what the reader requires. */
    @ParameterizedTest
    @MethodSource("golden")
    void schemaAndReaderMissTheSameFields(Shape.Golden golden) throws JsonProcessingException {
        JsonNode tree = Json.MAPPER.readTree(golden.json());
        List<String> disagreements = new ArrayList<>();
        for (ObjectNode object : objects(tree)) {
            for (String name : List.copyOf(names(object))) {
                ObjectNode whole = object.deepCopy();
                object.remove(name);
                String json = Json.MAPPER.writeValueAsString(tree);
                boolean reads = isReadable(golden.shape().type, json);
                boolean valid = schemas.problems(golden.shape(), json).isEmpty();
                if (reads != valid) {
                    disagreements.add(name + " is missing: reader takes it " + reads + ", schema " + valid);
                }
                object.removeAll();
                object.setAll(whole);
            }
        }
        assertThat(disagreements).isEmpty();
    }

    /** Puts a value of another type into each field in turn: neither takes it. */
    @ParameterizedTest
    @MethodSource("golden")
    void schemaAndReaderRefuseAValueOfAnotherType(Shape.Golden golden) throws JsonProcessingException {
        JsonNode tree = Json.MAPPER.readTree(golden.json());
        List<String> taken = new ArrayList<>();
        for (ObjectNode object : objects(tree)) {
            for (String name : List.copyOf(names(object))) {
                JsonNode right = object.get(name);
                if (right.isObject() && name.equals("files")) {
                    continue;
                }
                object.put(name, 1.5);
                String json = Json.MAPPER.writeValueAsString(tree);
                if (isReadable(golden.shape().type, json)) {
                    taken.add("reader takes 1.5 as " + name);
                }
                if (schemas.problems(golden.shape(), json).isEmpty()) {
                    taken.add("schema takes 1.5 as " + name);
                }
                object.set(name, right);
            }
        }
        assertThat(taken).isEmpty();
    }

    private static void exceptWhereAllAreTexts(JsonNode tree, Consumer<String> check) throws JsonProcessingException {
        for (String texts : List.of("files", "attributes")) {
            if (tree.get(texts) instanceof ObjectNode open) {
                open.remove("fieldOfALaterVersion");
            }
        }
        check.accept(Json.MAPPER.writeValueAsString(tree));
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }

    private static <T> String rewritten(Class<T> type, String json) {
        Json<T> form = Json.of(type);
        return new String(form.write(form.read(json.getBytes(UTF_8))), UTF_8);
    }

    private static boolean isReadable(Class<?> type, String json) {
        try {
            Json.of(type).read(json.getBytes(UTF_8));
            return true;
        } catch (Json.Unreadable e) {
            return false;
        }
    }
}
