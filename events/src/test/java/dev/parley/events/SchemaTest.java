package dev.parley.events;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks records and schemas side by side, so that neither can say what the other does not. */
final class SchemaTest {
    private static final Map<Type, String> PRIMITIVES = Map.of(
            boolean.class,
            "boolean",
            Boolean.class,
            "boolean",
            int.class,
            "integer",
            long.class,
            "integer",
            Integer.class,
            "integer");

    @ParameterizedTest
    @EnumSource
    void saysWhatTheRecordsSay(Shape shape) throws IOException {
        List<String> differences = new ArrayList<>();
        compare(shape.type, new Place(shape.schemaFile(), tree(shape.schemaFile())), shape.schema, differences);
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void showsExamplesThatItDescribesItself(Shape shape) throws IOException {
        Schemas schemas = new Schemas();
        JsonNode examples = tree(shape.schemaFile()).get("examples");
        assertThat(examples).isNotEmpty();
        assertThat(examples)
                .allSatisfy(example ->
                        assertThat(schemas.problems(shape, example.toString())).isEmpty());
    }

    @Test
    void everySchemaFileIsAShapeOrShared() throws IOException {
        try (Stream<Path> files = Files.list(Shape.SCHEMAS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Arrays.stream(Shape.values()).map(shape -> shape.schema + ".json"),
                                    Stream.of("shared.json"))
                            .toList());
        }
    }

    private static void compare(Type type, Place schema, String path, List<String> differences) throws IOException {
        Place place = schema.resolved();
        if (place.node.path("description").asText().isBlank()) {
            differences.add(path + " has no description");
        }
        if (type instanceof ParameterizedType generic) {
            compareCollection(generic, place, path, differences);
        } else if (type instanceof Class<?> leaf && leaf.isEnum()) {
            expect(new TreeSet<>(constants(leaf)), new TreeSet<>(consts(place.node)), path, differences);
        } else if (type instanceof Class<?> alternatives && alternatives.isAnnotationPresent(JsonSubTypes.class)) {
            compareAlternatives(alternatives, place, path, differences);
        } else if (type instanceof Class<?> each && each.isRecord() && !isText(each)) {
            compareRecord(each, place, path, differences);
        } else {
            expect(
                    PRIMITIVES.getOrDefault(type, "string"),
                    place.node.path("type").asText(),
                    path,
                    differences);
        }
    }

    private static void compareCollection(ParameterizedType type, Place place, String path, List<String> differences)
            throws IOException {
        Type item = type.getActualTypeArguments()[0];
        if (type.getRawType() == Map.class) {
            expect(
                    "string",
                    place.node.path("additionalProperties").path("type").asText(),
                    path,
                    differences);
        } else {
            expect("array", place.node.path("type").asText(), path, differences);
            compare(item, place.at("items").describedAs(path), path + "[]", differences);
        }
    }

    private static void compareRecord(Class<?> type, Place place, String path, List<String> differences)
            throws IOException {
        JsonNode properties = place.node.path("properties");
        TreeSet<String> components = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(component.getName());
            if (properties.has(component.getName())) {
                compare(
                        component.getGenericType(),
                        place.in(properties.get(component.getName())),
                        path + "." + component.getName(),
                        differences);
            }
        }
        expect(components, names(properties), path, differences);
    }

    private static void compareAlternatives(Class<?> type, Place place, String path, List<String> differences)
            throws IOException {
        Map<String, Class<?>> variants = new TreeMap<>();
        for (JsonSubTypes.Type each : type.getAnnotation(JsonSubTypes.class).value()) {
            variants.put(each.name(), each.value());
        }
        expect(
                variants.values().stream().map(Class::getName).collect(toCollection(TreeSet::new)),
                Arrays.stream(type.getPermittedSubclasses()).map(Class::getName).collect(toCollection(TreeSet::new)),
                path,
                differences);
        TreeSet<String> described = new TreeSet<>();
        for (JsonNode option : place.node.path("oneOf")) {
            String name =
                    option.path("properties").elements().next().path("const").asText();
            described.add(name);
            compare(variants.getOrDefault(name, Object.class), place.in(option), path + "<" + name + ">", differences);
        }
        expect(new TreeSet<>(variants.keySet()), described, path, differences);
    }

    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.isRecord() ? type.getRecordComponents() : new RecordComponent[0])
                .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.isEnumConstant())
                .map(field -> field.getAnnotation(JsonProperty.class).value())
                .toList();
    }

    private static List<String> consts(JsonNode schema) {
        List<String> consts = new ArrayList<>();
        schema.path("oneOf").forEach(option -> consts.add(option.path("const").asText()));
        return consts;
    }

    private static Set<String> names(JsonNode object) {
        TreeSet<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void expect(Object records, Object schema, String path, List<String> differences) {
        if (!records.equals(schema)) {
            differences.add(path + ": the records say " + records + ", the schema " + schema);
        }
    }

    private static JsonNode tree(Path file) throws IOException {
        return Json.MAPPER.readTree(Files.readString(file));
    }

    /** A schema and the file it stands in. */
    private record Place(Path file, JsonNode node) {
        Place at(String name) {
            return in(node.path(name));
        }

        Place in(JsonNode other) {
            return new Place(file, other);
        }

        /** The description of a list stands at the list, not at its items. */
        Place describedAs(String description) {
            return node.has("description") || node.has("$ref")
                    ? this
                    : in(((ObjectNode) node.deepCopy()).put("description", description));
        }

        /** What it refers to, where it refers to something. */
        Place resolved() throws IOException {
            if (!node.has("$ref")) {
                return this;
            }
            String[] parts = node.get("$ref").asText().split("#", 2);
            Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
            return new Place(target, tree(target).at(parts[1])).resolved();
        }
    }
}
