package dev.parley.watch.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.parley.events.tag.EntityId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One file of the corpus, {@code about-what-LANGUAGE.yaml}: a list of sayings.
 *
 * @param language as the file's name ends
 */
record Table(String file, String language, List<Saying> sayings) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+-(en|ru|ka)\\.yaml");
    private static final ObjectMapper MAPPER = JsonMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** Names of all tables, in order. */
    static List<String> names() {
        URL folder = Objects.requireNonNull(Table.class.getResource("."), "there are no tables");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The table of this name, checked; {@code known} are the ids that may be marked. */
    static Table read(String file, Set<EntityId> known) {
        try (InputStream table = Objects.requireNonNull(Table.class.getResourceAsStream(file), file)) {
            return of(file, new String(table.readAllBytes(), StandardCharsets.UTF_8), known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table of(String file, String content, Set<EntityId> known) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException(file + ": a table's name ends with -en.yaml, -ru.yaml or -ka.yaml");
        }
        Table table = new Table(file, name.group(1), sayings(file, content));
        for (Saying saying : table.sayings) {
            try {
                saying.date();
                saying.expected().stream()
                        .map(Mark::entity)
                        .filter(entity -> !known.contains(entity))
                        .findFirst()
                        .ifPresent(entity -> {
                            throw new IllegalArgumentException(entity + " is not in the lexicon");
                        });
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(table.placeOf(saying, content) + ": " + e.getMessage(), e);
            }
        }
        return table;
    }

    /** Whether issues are marked in it too. */
    boolean isOfIssues() {
        return file.startsWith("issues-");
    }

    private String placeOf(Saying saying, String content) {
        int index = sayings.indexOf(saying);
        List<String> lines = content.lines().toList();
        int line = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("-"))
                .skip(index)
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
        return file + ", line " + line + ", entry " + (index + 1);
    }

    private static List<Saying> sayings(String file, String content) {
        try {
            return List.of(MAPPER.readValue(content, Saying[].class));
        } catch (JsonProcessingException e) {
            int entry = e instanceof JsonMappingException mapping
                            && !mapping.getPath().isEmpty()
                    ? mapping.getPath().getFirst().getIndex() + 1
                    : 0;
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new IllegalArgumentException(
                    file + line + (entry > 0 ? ", entry " + entry : "") + ": " + e.getOriginalMessage(), e);
        }
    }
}
