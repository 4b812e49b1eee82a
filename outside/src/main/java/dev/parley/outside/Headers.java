package dev.parley.outside;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fields of an answer under their names in lower case, their values in order. */
public record Headers(Map<String, List<String>> fields) {
    /** None. */
    public static final Headers NONE = new Headers(Map.of());

    public Headers {
        Map<String, List<String>> lower = new TreeMap<>();
        fields.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        fields = Map.copyOf(lower);
    }

    /** The first value of a field. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** What the body is said to be; null = it is not said. */
    public @Nullable String contentType() {
        return first("content-type").orElse(null);
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return fields.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
