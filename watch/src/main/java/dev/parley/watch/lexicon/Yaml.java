package dev.parley.watch.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What stands in a file, with the line where each part of it begins. */
sealed interface Yaml {
    /** Counted from 1. */
    int line();

    /** The same without lines. */
    JsonNode json();

    /** A word, a number, true or false, or nothing. */
    record Scalar(int line, JsonNode json) implements Yaml {}

    /** A list. */
    record Row(int line, List<Yaml> items) implements Yaml {
        @Override
        public JsonNode json() {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .addAll(items.stream().map(Yaml::json).toList());
        }
    }

    /**
     * Values by name.
     *
     * @param names each with its own line
     */
    record Fields(int line, Map<String, Integer> names, Map<String, Yaml> values) implements Yaml {
        @Override
        public JsonNode json() {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            values.forEach((name, value) -> object.set(name, value.json()));
            return object;
        }
    }

    /** In words, what it is. */
    default String kind() {
        return switch (this) {
            case Scalar scalar ->
                switch (scalar.json.getNodeType()) {
                    case NUMBER -> "the number " + scalar.json.asText() + " without quotation marks";
                    case BOOLEAN -> "'" + scalar.json.asText() + "', which is read as yes or no";
                    case NULL -> "nothing";
                    default -> "the words '" + scalar.json.asText() + "'";
                };
            case Row row -> "a list";
            case Fields fields -> "fields with names";
        };
    }
}
