package dev.parley.ingest.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.Page;
import java.nio.charset.StandardCharsets;
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
    private final Pages pages;
    private final List<String> oddities = new ArrayList<>();

    JsonLine(JsonNode line, Listing listing, Pages pages) {
        if (!line.isObject()) {
            throw new IllegalArgumentException("is no JSON object but "
                    + (line.isMissingNode()
                            ? "nothing"
                            : line.getNodeType().name().toLowerCase(Locale.ROOT)));
        }
        this.line = line;
        this.listing = listing;
        this.pages = pages;
    }

    /** The article the line describes. Throws {@link IllegalArgumentException} naming the field that forbids it. */
    Draft draft() {
        String source = or(field("source"), listing.source());
        if (source == null) {
            throw new IllegalArgumentException("'source' is missing");
        }
        String url = or(field("url"), listing.url());
        Addresses.require(url);
        Instant fetchedAt = fetchedAt();
        Optional<Page> page = page(url, fetchedAt);
        String title =
                or(or(field("title"), listing.title()), page.map(Page::title).orElse(""));
        String language = field("language");
        Published said = published();
        return new Draft(
                listing.outlet(source),
                or(url, page.map(Page::canonicalUrl).orElse(null)),
                title == null ? "" : title,
                page.map(this::text).orElseGet(() -> Plain.text(string("text").orElse(""))),
                or(
                        language == null ? listing.language() : language.toLowerCase(Locale.ROOT),
                        page.map(Page::language).orElse(null)),
                or(or(field("byline"), listing.byline()), page.map(Page::byline).orElse(null)),
                or(listing.wire(), page.map(Page::wire).orElse(null)),
                page.map(read -> ArchivedPage.published(said, read)).orElse(said),
                fetchedAt,
                listing.rights());
    }

    /** What of the line was not understood and left out, in words; empty = nothing. Known after {@link #draft}. */
    String oddities() {
        return String.join("; ", oddities);
    }

    /** The page that stands in for a text; empty where there is a text, or no page. */
    private Optional<Page> page(@Nullable String url, @Nullable Instant fetchedAt) {
        if (!string("text").orElse("").isBlank()) {
            return Optional.empty();
        }
        return string("html")
                .map(html -> pages.read(new FetchedPage(
                        Plain.text(html).getBytes(StandardCharsets.UTF_8),
                        "text/html; charset=utf-8",
                        url == null ? null : Addresses.web(url).orElse(null),
                        fetchedAt)));
    }

    /** The text of the article on a page; all words of a piece of HTML in which no article is found. */
    private String text(Page page) {
        return page.text().isEmpty() ? Plain.text(HtmlText.of(string("html").orElse(""))) : page.text();
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

    private static @Nullable String or(@Nullable String value, @Nullable String other) {
        return value == null ? other : value;
    }
}
