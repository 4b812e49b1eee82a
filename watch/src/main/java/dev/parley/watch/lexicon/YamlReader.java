package dev.parley.watch.lexicon;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file into {@link Yaml}. A name that stands twice is a problem, and so is what is no YAML. */
final class YamlReader {
    private final String file;
    private final List<LexiconProblem> problems;
    private final ObjectMapper mapper = new YAMLMapper(new YAMLFactory());

    YamlReader(String file, List<LexiconProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** All of the content; empty when it cannot be read to its end. */
    Optional<Yaml> read(String content) {
        try (JsonParser parser = mapper.getFactory().createParser(content)) {
            if (parser.nextToken() == null) {
                problems.add(new LexiconProblem(file, 0, "", "the file is empty"));
                return Optional.empty();
            }
            Yaml yaml = value(parser);
            if (parser.nextToken() != null) {
                problems.add(new LexiconProblem(file, line(parser), "", "a second document begins here"));
            }
            return Optional.of(yaml);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(new LexiconProblem(
                    file, line, "", e.getOriginalMessage().lines().findFirst().orElse("is no YAML")));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Yaml value(JsonParser parser) throws IOException {
        int line = line(parser);
        return switch (parser.currentToken()) {
            case START_ARRAY -> {
                List<Yaml> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield new Yaml.Row(line, items);
            }
            case START_OBJECT -> fields(parser, line);
            default -> new Yaml.Scalar(line, mapper.readTree(parser));
        };
    }

    private Yaml.Fields fields(JsonParser parser, int line) throws IOException {
        Map<String, Integer> names = new LinkedHashMap<>();
        Map<String, Yaml> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line(parser);
            parser.nextToken();
            Yaml value = value(parser);
            if (names.putIfAbsent(name, nameLine) == null) {
                values.put(name, value);
            } else {
                problems.add(new LexiconProblem(
                        file, nameLine, name, "Duplicate: it stands in line " + names.get(name) + " too"));
            }
        }
        return new Yaml.Fields(line, names, values);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
