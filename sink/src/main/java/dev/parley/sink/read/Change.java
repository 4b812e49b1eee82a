package dev.parley.sink.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.parley.events.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of an alert that was written anew after it had been stored.
 *
 * @param at when
 * @param was null = nothing
 * @param now null = nothing, or the alert is gone
 */
public record Change(
        Instant at,
        String field,
        @Nullable String was,
        @Nullable String now) {
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    /** What changed, for people, e.g. {@code copies: 0 → 3}. */
    public String inWords() {
        return switch (field) {
            case "id", "lead" -> "another article leads its story";
            case "content" -> "the text was revised";
            case "version" -> "the query was changed";
            case "fingerprint" -> "something else matches";
            case "thread" -> "it belongs to another thread";
            case "late" -> "1".equals(now) ? "it is late" : "it is no longer late";
            case "state" -> now == null ? "it no longer stood" : "%s → %s".formatted(was, now);
            case "copy_count" -> "copies: %s → %s".formatted(was, now);
            case "confirmed_by" -> "confirmed by: %d → %d".formatted(size(was), size(now));
            case "news", "owners", "wires" -> "%s: %s → %s".formatted(field, values(was), values(now));
            default -> field;
        };
    }

    private static String values(@Nullable String json) {
        List<String> values = list(json);
        return values.isEmpty() ? "none" : String.join(", ", values);
    }

    private static int size(@Nullable String json) {
        return list(json).size();
    }

    /** What stands in a row as a JSON list. */
    static List<String> list(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try {
            return Json.MAPPER.readValue(json, LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row holds '" + json + "', which is no list", e);
        }
    }
}
