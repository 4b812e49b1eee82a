package dev.parley.watch.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.watch.tag.Lexicons;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas by which an editor's program checks a lexicon say what the program itself asks for. */
class LexiconSchemaTest {
    private static final Path FOLDER = Lexicons.root().resolve("lexicon");
    private static final Map<String, Class<?>> ENTRIES = Map.of(
            LexiconFiles.NAMES, Naming.class,
            LexiconFiles.OCCASIONS, Occasions.class,
            LexiconFiles.HEAD, HeadEntry.class,
            LexiconFiles.SIDES, Watchlist.Side.class,
            LexiconFiles.POSTS, Watchlist.PostEntry.class,
            LexiconFiles.OFFICIALS, Watchlist.Official.class,
            LexiconFiles.FORMATS, Watchlist.Format.class,
            LexiconFiles.ISSUES, Watchlist.Issue.class,
            LexiconFiles.HISTORY, History.class,
            LexiconFiles.SPEECH, Speech.class);

    @Test
    void everyFileOfALexiconHasASchema() throws IOException {
        assertThat(ENTRIES.keySet()).containsExactlyInAnyOrderElementsOf(LexiconFiles.ALL);
        try (Stream<Path> schemas = Files.list(FOLDER.resolve("schema"))) {
            assertThat(schemas.map(
                            schema -> String.valueOf(schema.getFileName()).replace(".json", ".yaml")))
                    .containsExactlyInAnyOrderElementsOf(LexiconFiles.ALL);
        }
    }

    static List<String> files() {
        return LexiconFiles.ALL.stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void describesWhatTheProgramReads(String file) throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Files.readString(FOLDER.resolve("schema").resolve(file.replace(".yaml", ".json"))));
        List<String> differences = new ArrayList<>();
        Class<?> entry = ENTRIES.getOrDefault(file, Object.class);
        compare(entry, schema.has("items") ? schema.path("items") : schema, file, differences);
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNamedByTheShippedFileWhichBeginsWithAComment(String file) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("russia-georgia").resolve(file));
        assertThat(lines.getFirst())
                .isEqualTo("# yaml-language-server: $schema=../schema/" + file.replace(".yaml", ".json"));
        assertThat(lines.get(1)).as("what the file is for").matches("# .{20,}");
    }

    private static void compare(Type type, JsonNode schema, String path, List<String> differences) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            boolean isMap = generic.getRawType() == Map.class;
            expect(isMap ? "object" : "array", schema.path("type").asText(), path, differences);
            compare(
                    arguments[arguments.length - 1],
                    schema.path(isMap ? "additionalProperties" : "items"),
                    path + "[]",
                    differences);
        } else if (type instanceof Class<?> leaf && leaf.isEnum()) {
            TreeSet<String> values = new TreeSet<>();
            schema.path("enum").forEach(value -> values.add(value.asText()));
            expect(constants(leaf), values, path, differences);
        } else if (type instanceof Class<?> each && each.isRecord() && !Model.isWritten(each)) {
            compareRecord(each, schema, path, differences);
        } else {
            String expected = type == boolean.class ? "boolean" : type == int.class ? "integer" : "string";
            expect(expected, schema.path("type").asText(), path, differences);
        }
    }

    private static void compareRecord(Class<?> type, JsonNode schema, String path, List<String> differences) {
        Map<String, Type> components = Model.components(type);
        JsonNode properties = schema.path("properties");
        TreeSet<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        expect(new TreeSet<>(components.keySet()), names, path, differences);
        expect("false", schema.path("additionalProperties").asText(), path + " additionalProperties", differences);
        for (JsonNode required : schema.path("required")) {
            expect(true, components.containsKey(required.asText()), path + " required " + required, differences);
        }
        components.forEach((name, component) -> {
            if (properties.path(name).path("description").asText().isBlank()) {
                differences.add(path + "." + name + " has no description");
            }
            compare(component, properties.path(name), path + "." + name, differences);
        });
    }

    private static Set<String> constants(Class<?> type) {
        TreeSet<String> constants = new TreeSet<>();
        Arrays.stream(type.getFields()).forEach(field -> {
            JsonProperty name = field.getAnnotation(JsonProperty.class);
            if (name != null) {
                constants.add(name.value());
            }
        });
        return constants;
    }

    private static void expect(Object program, Object schema, String path, List<String> differences) {
        if (!program.equals(schema)) {
            differences.add(path + ": the program says " + program + ", the schema " + schema);
        }
    }
}
