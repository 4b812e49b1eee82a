package dev.parley.cli.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.events.Json;
import dev.parley.events.article.Published;
import dev.parley.ingest.page.Page;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read of a page as one JSON object, dates as exactly as they were written. */
public final class PageLine {
    private PageLine() {}

    public static Map<String, @Nullable Object> of(String file, Page page) {
        JsonNode published = Json.MAPPER.valueToTree(page.published());
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("title", page.title());
        line.put("text", page.text());
        line.put("language", page.language());
        line.put("byline", page.byline());
        line.put("wire", page.wire());
        line.put("publishedAt", date(page.published(), page.writtenAt()));
        line.put("precision", published.path("precision").asText());
        line.put("provenance", text(published.path("provenance")));
        line.put("updatedAt", page.updated() == null ? null : date(page.updated(), null));
        line.put("otherDates", published.path("others"));
        line.put("canonicalUrl", page.canonicalUrl());
        line.put("copyOf", page.elsewhere());
        line.put("score", page.score());
        return line;
    }

    /** The date in ISO 8601, an instant with the offset it was written in; null = not known. */
    public static @Nullable String date(Published published, @Nullable OffsetDateTime writtenAt) {
        return switch (published) {
            case Published.At at ->
                writtenAt == null ? at.value().toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(writtenAt);
            case Published.On on -> on.value().toString();
            case Published.In in -> in.value().toString();
            case Published.Unknown unknown -> null;
        };
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
