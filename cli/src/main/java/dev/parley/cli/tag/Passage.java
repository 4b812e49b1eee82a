package dev.parley.cli.tag;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text to tag.
 *
 * @param id as given, else file and line
 * @param language BCP 47; null = told from the text
 */
public record Passage(
        String id, String title, String text, @Nullable String language, Published published) {
    /** Reads {@code {"id","text","title"?,"lang"?,"published"?}}; what else is there is passed over. */
    static Passage of(JsonNode json, String place) {
        if (!json.isObject()
                || !(json.path("text").isTextual() || json.path("title").isTextual())) {
            throw new IllegalArgumentException("no JSON object with a \"text\" or a \"title\"");
        }
        return new Passage(
                json.hasNonNull("id") ? json.get("id").asText() : place,
                json.path("title").asText(""),
                json.path("text").asText(""),
                json.hasNonNull("lang") ? json.get("lang").asText() : null,
                published(json.path("published").asText("")));
    }

    static Passage plain(String id, String text) {
        return new Passage(id, "", text, null, new Published.Unknown(List.of()));
    }

    private static Published published(String date) {
        try {
            return date.isEmpty() ? new Published.Unknown(List.of()) : Published.written(date, Provenance.CORPUS);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("published " + e.getMessage(), e);
        }
    }
}
