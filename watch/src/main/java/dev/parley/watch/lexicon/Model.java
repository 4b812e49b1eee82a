package dev.parley.watch.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Makes records of what stands in a file, and tells of everything that does not fit them: names they do not know, values
 * of another kind, and what their constructors refuse. One mistake does not hide the next.
 */
final class Model {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final String file;
    private final List<LexiconProblem> problems;

    Model(String file, List<LexiconProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The record; empty when something in it does not fit. */
    <T> Optional<T> read(Yaml yaml, Class<T> type, String entry) {
        return fits(yaml, type, entry) ? made(yaml, type, entry) : Optional.empty();
    }

    private boolean fits(Yaml yaml, Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            Type item = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == Map.class ? named(yaml, item, path) : listed(yaml, item, path);
        }
        Class<?> leaf = (Class<?>) type;
        if (leaf.isRecord() && !isWritten(leaf)) {
            return record(yaml, leaf, path);
        }
        if (leaf.isEnum()) {
            return enumerated(yaml, leaf, path);
        }
        boolean isRight = yaml instanceof Yaml.Scalar scalar && isOfKind(scalar.json(), leaf);
        return isRight
                ? leaf == String.class || made(yaml, leaf, path).isPresent()
                : wrong(yaml, path, expected(leaf), yaml.kind());
    }

    private boolean record(Yaml yaml, Class<?> type, String path) {
        if (!(yaml instanceof Yaml.Fields fields)) {
            return wrong(yaml, path, "fields with names", yaml.kind());
        }
        Map<String, Type> known = components(type);
        boolean fit = true;
        for (Map.Entry<String, Yaml> field : fields.values().entrySet()) {
            String name = field.getKey();
            Type component = known.get(name);
            if (component == null) {
                int line = fields.names().getOrDefault(name, yaml.line());
                fit = problem(
                        line, inside(path, name), "'" + name + "' is not known here; known are " + known.keySet());
            } else if (!isNothing(field.getValue())) {
                fit &= fits(field.getValue(), component, inside(path, name));
            }
        }
        return fit && made(yaml, type, path).isPresent();
    }

    private boolean listed(Yaml yaml, Type item, String path) {
        if (!(yaml instanceof Yaml.Row row)) {
            return wrong(yaml, path, "a list, in [ ] or with a dash before each", yaml.kind());
        }
        boolean fit = true;
        for (Yaml each : row.items()) {
            fit &= fits(each, item, path);
        }
        return fit;
    }

    private boolean named(Yaml yaml, Type item, String path) {
        if (!(yaml instanceof Yaml.Fields fields)) {
            return wrong(yaml, path, "fields with names", yaml.kind());
        }
        boolean fit = true;
        for (Map.Entry<String, Yaml> field : fields.values().entrySet()) {
            fit &= fits(field.getValue(), item, inside(path, field.getKey()));
        }
        return fit;
    }

    private boolean enumerated(Yaml yaml, Class<?> type, String path) {
        TreeSet<String> constants = new TreeSet<>();
        Arrays.stream(type.getFields())
                .map(field -> field.getAnnotation(JsonProperty.class))
                .forEach(name -> {
                    if (name != null) {
                        constants.add(name.value());
                    }
                });
        String value = yaml instanceof Yaml.Scalar scalar ? scalar.json().asText() : yaml.kind();
        return constants.contains(value) || problem(yaml.line(), path, "'" + value + "' is none of " + constants);
    }

    private <T> Optional<T> made(Yaml yaml, Class<T> type, String path) {
        try {
            return Optional.ofNullable(MAPPER.treeToValue(yaml.json(), type));
        } catch (JsonProcessingException e) {
            Throwable cause = e.getCause();
            String refusal = cause == null || cause.getMessage() == null ? e.getOriginalMessage() : cause.getMessage();
            problem(yaml.line(), path, refusal);
            return Optional.empty();
        }
    }

    private boolean wrong(Yaml yaml, String path, String expected, String got) {
        return problem(yaml.line(), path, "must be " + expected + ", and is " + got);
    }

    private boolean problem(int line, String path, String why) {
        problems.add(new LexiconProblem(file, line, path, why));
        return false;
    }

    /** The fields of a record by the names they are written with. */
    static Map<String, Type> components(Class<?> type) {
        Map<String, Type> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            components.put(renamed == null ? component.getName() : renamed.value(), component.getGenericType());
        }
        return components;
    }

    /** Whether a record is written as one value. */
    static boolean isWritten(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private static boolean isOfKind(JsonNode value, Class<?> type) {
        if (type == boolean.class) {
            return value.isBoolean();
        }
        return isNumber(type) ? value.isInt() : value.isTextual();
    }

    private static String expected(Class<?> type) {
        if (type == boolean.class) {
            return "true or false";
        }
        return type == int.class || type == Integer.class
                ? "a number"
                : "words, in quotation marks where it is a number";
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    private static boolean isNothing(Yaml yaml) {
        return yaml instanceof Yaml.Scalar scalar && scalar.json().isNull();
    }

    private static String inside(String path, String name) {
        if (path.isEmpty()) {
            return name;
        }
        return path + (path.contains(" ") ? "." : " ") + name;
    }
}
