package dev.parley.ingest.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An {@code outline} of an OPML document (OPML 2.0 §"What is an outline?") with its attributes as they were written.
 *
 * @param folders the attributes of the outlines it lies in, the outermost first
 */
record Outline(Map<String, String> attributes, List<Map<String, String>> folders) {
    Outline {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        folders = List.copyOf(folders);
    }

    /** The attribute of this name, in whatever case it was written; blank = none. */
    Optional<String> attribute(String name) {
        return attribute(attributes, name);
    }

    static Optional<String> attribute(Map<String, String> attributes, String name) {
        return attributes.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(entry -> entry.getValue().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
