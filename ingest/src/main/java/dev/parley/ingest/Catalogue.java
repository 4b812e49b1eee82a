package dev.parley.ingest;

import dev.parley.events.Json;
import dev.parley.events.source.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sources as the topic tells them: the newest under each id, none after a tombstone. */
final class Catalogue {
    private static final Json<Source> SOURCES = Json.of(Source.class);

    private final Map<String, Source> sources = new HashMap<>();

    /**
     * Takes one record in. An unreadable one is passed over, and the source stays as it was.
     *
     * @return why the record could not be read; empty = it could
     */
    Optional<String> apply(String id, byte @Nullable [] value) {
        if (value == null) {
            sources.remove(id);
            return Optional.empty();
        }
        try {
            sources.put(id, SOURCES.read(value));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("source '" + id + "' cannot be read: " + e.getMessage());
        }
    }

    int size() {
        return sources.size();
    }

    long enabled() {
        return sources.values().stream().filter(Source::enabled).count();
    }
}
