package dev.parley.ingest.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A part of a YAML document, with the line it begins on, counted from 1. */
public sealed interface Yaml permits Yaml.Text, Yaml.Nothing, Yaml.Items, Fields {
    int line();

    /** A scalar as it was written: numbers, dates and truth values too. */
    record Text(int line, String value) implements Yaml {}

    /** Nothing: {@code ~}, {@code null} or an empty document. */
    record Nothing(int line) implements Yaml {}

    /** A sequence. */
    record Items(int line, List<Yaml> values) implements Yaml {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Reads a file, strictly as UTF-8. Throws {@link YamlException} when it is no YAML. */
    static Yaml read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new YamlException(0, "is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static Yaml parse(String document) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(64 * 1024 * 1024);
        options.setNestingDepthLimit(20);
        YAMLFactory factory = YAMLFactory.builder()
                .loaderOptions(options)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (YAMLParser parser = factory.createParser(document)) {
            Yaml root = parser.nextToken() == null ? new Nothing(1) : part(parser);
            if (parser.nextToken() != null) {
                throw new YamlException(line(parser), "a second document begins; one is read", null);
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new YamlException(
                    line(e), e.getOriginalMessage().replaceAll("\\s+", " ").strip(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Yaml part(YAMLParser parser) throws IOException {
        int line = line(parser);
        if (parser.isCurrentAlias()) {
            throw new YamlException(line, "aliases are not read", null);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser, line);
            case START_ARRAY -> items(parser, line);
            case VALUE_NULL -> new Nothing(line);
            case VALUE_EMBEDDED_OBJECT -> throw new YamlException(line, "binary values are not read", null);
            default -> new Text(line, parser.getText());
        };
    }

    private static Items items(YAMLParser parser, int line) throws IOException {
        List<Yaml> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(part(parser));
        }
        return new Items(line, values);
    }

    private static Fields fields(YAMLParser parser, int line) throws IOException {
        Map<String, Yaml> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            lines.put(name, line(parser));
            parser.nextToken();
            values.put(name, part(parser));
        }
        return new Fields(line, values, lines);
    }

    private static int line(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return marked.getProblemMark().getLine() + 1;
        }
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
