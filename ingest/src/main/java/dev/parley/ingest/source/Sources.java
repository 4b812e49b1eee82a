package dev.parley.ingest.source;

import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.ingest.yaml.Fields;
import dev.parley.ingest.yaml.Yaml;
import dev.parley.ingest.yaml.YamlException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code sources.yaml}. */
public final class Sources {
    /** The shortest interval that a source may ask for unless less is configured. */
    public static final Duration SHORTEST_INTERVAL = Duration.ofMinutes(1);

    private Sources() {}

    /** The sources of a file, in its order. Throws {@link SourcesException} with every slip when there is one. */
    public static List<Source> read(Path file) {
        return read(file, SHORTEST_INTERVAL);
    }

    /** The same where an interval may be as short as {@code floor}, if that is under a minute. */
    public static List<Source> read(Path file, Duration floor) {
        if (!Files.isRegularFile(file)) {
            throw new SourcesException(List.of("there is no file '" + file + "'"));
        }
        List<YamlException> slips = new ArrayList<>();
        List<Source> sources = List.of();
        try {
            sources = sources(Yaml.read(file), floor, slips);
        } catch (YamlException e) {
            slips.add(e);
        }
        if (!slips.isEmpty()) {
            throw new SourcesException(slips.stream()
                    .sorted(Comparator.comparingInt(YamlException::line))
                    .map(slip -> slip.in(file))
                    .toList());
        }
        return sources;
    }

    /**
     * A source of which each field is given as the file would have it. Throws {@link SourcesException} with every slip.
     */
    public static Source of(Map<String, String> values, Duration floor) {
        Map<String, Yaml> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> fields.put(name, new Yaml.Text(0, value)));
        List<YamlException> slips = new ArrayList<>();
        Optional<Source> source = SourceEntry.read(new Fields(0, fields, Map.of()), shortest(floor), slips);
        return source.orElseThrow(() ->
                new SourcesException(slips.stream().map(YamlException::what).toList()));
    }

    private static Duration shortest(Duration floor) {
        return floor.compareTo(SHORTEST_INTERVAL) < 0 ? floor : SHORTEST_INTERVAL;
    }

    /** The sources of a document; what is wrong with it is added to {@code slips}. */
    static List<Source> sources(Yaml document, Duration floor, List<YamlException> slips) {
        Duration shortest = shortest(floor);
        if (document instanceof Yaml.Nothing) {
            return List.of();
        }
        Fields root = Fields.of(document, "the file of sources");
        slips.addAll(root.unknown(Set.of("sources")));
        List<Source> sources = new ArrayList<>();
        Set<SourceId> seen = new HashSet<>();
        for (Yaml part : root.items("sources")) {
            SourceEntry.read(part, shortest, slips).ifPresent(source -> {
                if (seen.add(source.id())) {
                    sources.add(source);
                } else {
                    slips.add(new YamlException(part.line(), "'id': " + source.id() + " is there twice", null));
                }
            });
        }
        return List.copyOf(sources);
    }
}
