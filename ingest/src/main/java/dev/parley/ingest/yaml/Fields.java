package dev.parley.ingest.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A mapping of names to parts.
 *
 * @param lines where each name stands
 */
public record Fields(int line, Map<String, Yaml> values, Map<String, Integer> lines) implements Yaml {
    public Fields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        lines = Map.copyOf(lines);
    }

    /** The part as a mapping. Throws {@link YamlException} when it is something else. */
    public static Fields of(Yaml part, String what) {
        if (part instanceof Fields fields) {
            return fields;
        }
        throw new YamlException(part.line(), what + " is not a list of 'name: value'", null);
    }

    /** Throws {@link YamlException} at the first name that is not one of these. */
    public void requireOnly(Set<String> known) {
        for (YamlException slip : unknown(known)) {
            throw slip;
        }
    }

    /** A slip for each name that is not one of these. */
    public List<YamlException> unknown(Set<String> known) {
        return values.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new YamlException(
                        lineOf(name),
                        "'" + name + "' is not one of "
                                + String.join(", ", known.stream().sorted().toList()),
                        null))
                .toList();
    }

    /** The text under a name; empty where there is none or it is blank. */
    public Optional<String> text(String name) {
        Yaml part = values.get(name);
        return switch (part) {
            case null -> Optional.empty();
            case Nothing nothing -> Optional.empty();
            case Text text ->
                text.value().isBlank()
                        ? Optional.empty()
                        : Optional.of(text.value().strip());
            case Items items -> throw new YamlException(items.line(), "'" + name + "' is a list, not a value", null);
            case Fields fields -> throw new YamlException(fields.line(), "'" + name + "' is not a single value", null);
        };
    }

    public String requiredText(String name) {
        return text(name).orElseThrow(() -> new YamlException(line, "'" + name + "' is missing", null));
    }

    /** The text under a name made into something; what the maker refuses is said with the line. */
    public <T> Optional<T> parsed(String name, Function<String, T> maker) {
        return text(name).map(text -> {
            try {
                return maker.apply(text);
            } catch (RuntimeException e) {
                throw new YamlException(lineOf(name), "'" + name + "': " + e.getMessage(), e);
            }
        });
    }

    /** The parts under a name that holds a list; none where there is no such name. */
    public List<Yaml> items(String name) {
        Yaml part = values.get(name);
        return switch (part) {
            case null -> List.of();
            case Nothing nothing -> List.of();
            case Items items -> items.values();
            case Text text -> {
                if (!text.value().isBlank()) {
                    throw new YamlException(text.line(), "'" + name + "' is not a list", null);
                }
                yield List.of();
            }
            case Fields fields -> throw new YamlException(fields.line(), "'" + name + "' is not a list", null);
        };
    }

    public Optional<Fields> fields(String name) {
        Yaml part = values.get(name);
        return part == null || part instanceof Nothing ? Optional.empty() : Optional.of(of(part, "'" + name + "'"));
    }

    /** Where a name stands, or the mapping where it is not in it. */
    public int lineOf(String name) {
        return lines.getOrDefault(name, line);
    }
}
