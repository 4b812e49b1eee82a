package dev.parley.cli.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A configuration file in YAML, read as flat keys: what is nested is joined by dots. */
final class ConfigurationFile {
    private final Path file;

    ConfigurationFile(Path file) {
        this.file = file;
    }

    /** Its values in their order, each with its line. */
    List<Value> values() {
        YAMLFactory yaml = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = yaml.createParser(Files.newBufferedReader(file))) {
            return flat(parser);
        } catch (JsonProcessingException e) {
            throw new ConfigurationException(file + ":" + line(e) + ": " + firstLine(e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new ConfigurationException("configuration file " + file + " cannot be read: " + e, e);
        }
    }

    private List<Value> flat(JsonParser parser) throws IOException {
        List<Value> values = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>();
        if (parser.nextToken() == null) {
            return values;
        }
        require(parser, parser.currentToken() == JsonToken.START_OBJECT, "the file");
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_OBJECT) {
                if (path.isEmpty()) {
                    return values;
                }
                path.removeLast();
            } else {
                path.addLast(parser.currentName());
                int line = parser.currentTokenLocation().getLineNr();
                JsonToken value = parser.nextToken();
                require(parser, value != JsonToken.START_ARRAY, String.join(".", path));
                if (value != JsonToken.START_OBJECT) {
                    String text = value == JsonToken.VALUE_NULL ? "" : parser.getText();
                    values.add(new Value(String.join(".", path), text, new Where.File(file, line)));
                    path.removeLast();
                }
            }
        }
    }

    private void require(JsonParser parser, boolean asExpected, String what) {
        if (!asExpected) {
            throw new ConfigurationException(
                    file + ":" + parser.currentTokenLocation().getLineNr() + ": " + what + " is not 'key: value'");
        }
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("is not YAML");
    }
}
