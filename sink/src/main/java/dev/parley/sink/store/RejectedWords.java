package dev.parley.sink.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.parley.events.Json;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.article.ContentHash;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.SourceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a rejected record holds: an article's of the topic by its id, a corpus line's by its address or, where it
 * has none, by its source and wording, a web archive's by the address it names. It reads as far as the record can be read, since rejected records are often cut
 * off or damaged.
 */
final class RejectedWords {
    private static final Set<String> FIELDS = Set.of("id", "url", "source", "title", "text");

    /** ISO 28500:2017 §5.13; the brackets stand in archives of the version before. */
    private static final Pattern ARCHIVED = Pattern.compile(
            "\\AWARC/\\d.{0,16384}?\\nWARC-Target-URI:[ \\t]*<?([^\\s>]+)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private RejectedWords() {}

    /** The article; empty where the record does not tell it. */
    static Optional<ArticleId> article(Rejection rejection) {
        byte[] head = rejection.headBytes();
        Matcher archived = ARCHIVED.matcher(new String(head, StandardCharsets.UTF_8));
        Map<String, String> fields = archived.find() ? Map.of("url", archived.group(1)) : fields(head);
        try {
            return switch (rejection.origin()) {
                case Origin.Log log -> Optional.ofNullable(fields.get("id")).map(ArticleId::new);
                case Origin.Line line -> ofLine(fields);
                case Origin.Page page -> Optional.of(ArticleId.of(CanonicalUrl.of(page.url())));
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ArticleId> ofLine(Map<String, String> fields) {
        String url = plain(fields.get("url"));
        if (!url.isEmpty()) {
            return Optional.of(ArticleId.of(CanonicalUrl.of(url)));
        }
        String source = plain(fields.get("source"));
        String text = plain(fields.get("text"));
        return source.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(ArticleId.of(new SourceId(source), ContentHash.of(plain(fields.get("title")), text)));
    }

    /** As a corpus is read: control characters are spaces. */
    private static String plain(@Nullable String written) {
        return written == null ? "" : written.replaceAll("\\p{Cc}", " ").strip();
    }

    /** The texts on the top level of a JSON object, up to where it breaks off. Of a repeated one the first counts. */
    private static Map<String, String> fields(byte[] record) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = Json.MAPPER.createParser(record)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return fields;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING && FIELDS.contains(name)) {
                    fields.putIfAbsent(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            // What was read before the damage still names the article.
        }
        return fields;
    }
}
