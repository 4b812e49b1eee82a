package dev.parley.watch.lexicon;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One file of a lexicon, which knows its lines. */
record YamlFile(String name, String content) {
    static YamlFile of(String name, Map<String, String> files) {
        String content = files.get(name);
        if (content == null) {
            throw new LexiconException(
                    name, 0, "", "the file is missing; there are " + new TreeSet<>(files.keySet()), null);
        }
        return new YamlFile(name, content);
    }

    <T> T read(Class<T> type) {
        YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
        try {
            T entry = mapper.readValue(content, type);
            if (entry == null) {
                throw new LexiconException(name, 0, "", "the file is empty", null);
            }
            return entry;
        } catch (JsonProcessingException e) {
            throw new LexiconException(name, line(e.getLocation()), field(e), why(e), e);
        }
    }

    /** The complaint that a value of an entry is wrong, with the line where it stands. */
    LexiconException wrong(String id, String field, String value, String why) {
        return new LexiconException(name, lineOf(id, value), id + " " + field, why, null);
    }

    /** The first line at or after the entry's id that holds the value; the id's line, if none does. */
    private int lineOf(String id, String value) {
        String[] lines = content.split("\n", -1);
        int entry = lineWith(lines, 0, id);
        int found = entry < 0 ? -1 : lineWith(lines, entry, value);
        return 1 + Math.max(found, Math.max(entry, 0));
    }

    private static int lineWith(String[] lines, int from, String value) {
        for (int i = from; i < lines.length; i++) {
            if (lines[i].contains(value)) {
                return i;
            }
        }
        return -1;
    }

    private static int line(@Nullable JsonLocation location) {
        return location == null ? 0 : location.getLineNr();
    }

    private static String field(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + (step.getIndex() + 1) + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String why(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "'" + unknown.getPropertyName() + "' is not known here; known are "
                    + new TreeSet<>(unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .toList());
        }
        Throwable cause = e.getCause();
        return cause instanceof IllegalArgumentException || cause instanceof NullPointerException
                ? String.valueOf(cause.getMessage())
                : e.getOriginalMessage();
    }
}
