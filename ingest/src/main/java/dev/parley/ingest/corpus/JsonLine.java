package dev.parley.ingest.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article as a line of JSON: {@code url, source, language, title, text} or {@code html, publishedAt, byline,
 * fetchedAt}. Unknown fields are passed over; a field that stands twice is refused, since nobody knows which one counts.
 */
final class JsonLine {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(200)
                            .maxStringLength(Reading.MAX_BYTES)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode line;
    private final Listing listing;
    private final List<String> oddities = new ArrayList<>();

    JsonLine(JsonNode line, Listing listing) {
        if (!line.isObject()) {
            throw new IllegalArgumentException("is no JSON object but "
                    + (line.isMissingNode()
                            ? "nothing"
                            : line.getNodeType().name().toLowerCase(Locale.ROOT)));
        }
        this.line = line;
        this.listing = listing;
    }

    /** The article the line describes. Throws {@link IllegalArgumentException} naming the field that forbids it. */
    Draft draft() {
        String source = or(field("source"), listing.source());
        if (source == null) {
            throw new IllegalArgumentException("'source' is missing");
        }
        String url = or(field("url"), listing.url());
        requireAddress(url);
        String title = or(field("title"), listing.title());
        String language = field("language");
        return new Draft(
                listing.outlet(source),
                url,
                title == null ? "" : title,
                text(),
                language == null ? listing.language() : language.toLowerCase(Locale.ROOT),
                or(field("byline"), listing.byline()),
                listing.wire(),
                published(),
                fetchedAt(),
                listing.rights());
    }

    /** What of the line was not understood and left out, in words; empty = nothing. Known after {@link #draft}. */
    String oddities() {
        return String.join("; ", oddities);
    }

    private String text() {
        String text = string("text").orElse("");
        return Plain.text(text.isBlank() ? string("html").map(HtmlText::of).orElse(text) : text);
    }

    private Published published() {
        JsonNode node = line.path("publishedAt");
        if (isAbsent(node)) {
            return listing.published();
        }
        String written = node.isValueNode() ? node.asText() : node.toString();
        return (node.isTextual() ? WrittenDate.read(written, Provenance.CORPUS) : Optional.<Published>empty())
                .orElseGet(() -> {
                    oddities.add("its date is left out: 'publishedAt' is " + Quoted.value(written)
                            + ", no ISO 8601 instant, day or month");
                    return unknown(written);
                });
    }

    private static Published unknown(String written) {
        String kept = Quoted.shortened(Plain.line(written));
        return new Published.Unknown(List.of(new Published.Candidate(kept, Provenance.CORPUS)));
    }

    private @Nullable Instant fetchedAt() {
        JsonNode node = line.path("fetchedAt");
        if (isAbsent(node)) {
            return listing.fetchedAt();
        }
        Optional<Instant> fetched = node.isTextual() ? WrittenDate.instant(node.asText()) : Optional.empty();
        if (fetched.isEmpty()) {
            oddities.add("its time of reading is left out: 'fetchedAt' is " + Quoted.value(node.asText())
                    + ", no ISO 8601 instant with its zone");
        }
        return fetched.orElse(listing.fetchedAt());
    }

    /** A field of one line; null = it is absent or blank. */
    private @Nullable String field(String name) {
        return string(name).map(Plain::line).filter(text -> !text.isEmpty()).orElse(null);
    }

    private Optional<String> string(String name) {
        JsonNode node = line.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            throw new IllegalArgumentException("'" + name + "' is " + Quoted.value(node.toString()) + ", not a text");
        }
        return Optional.of(node.textValue());
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.textValue().isBlank());
    }

    private static void requireAddress(@Nullable String url) {
        if (url != null) {
            try {
                CanonicalUrl unused = CanonicalUrl.of(url);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "'url' is " + Quoted.value(url) + ", not an absolute http or https address", e);
            }
        }
    }

    private static @Nullable String or(@Nullable String value, @Nullable String other) {
        return value == null ? other : value;
    }
}
