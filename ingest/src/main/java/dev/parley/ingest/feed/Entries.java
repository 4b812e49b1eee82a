package dev.parley.ingest.feed;

import dev.parley.events.article.Published;
import dev.parley.ingest.feed.Oddity.Kind;
import dev.parley.ingest.feed.Texts.Presumed;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an item, an entry or a page of a sitemap. Names that only one format has stand beside those of the others. */
final class Entries {
    private static final List<String> TITLE =
            List.of("title", "atom:title", "news:title", "media:title", "dc:title", "itunes:title");
    private static final List<String> SUMMARY = List.of(
            "atom:summary",
            "summary",
            "description",
            "abstract",
            "itunes:summary",
            "media:description",
            "dc:description",
            "dcterms:abstract",
            "itunes:subtitle");
    private static final List<String> CONTENT = List.of(
            "content:encoded",
            "atom:content",
            "yandex:full-text",
            "turbo:content",
            "rambler:fulltext",
            "xhtml:body",
            "body",
            "fullitem",
            "content");
    private static final List<String> ID = List.of("guid", "atom:id", "id", "dc:identifier");
    private static final List<String> PUBLISHED = List.of(
            "pubdate",
            "atom:published",
            "atom:issued",
            "news:publication_date",
            "published",
            "dcterms:issued",
            "dcterms:created",
            "atom:created",
            "dc:date",
            "dc:created",
            "date");
    private static final List<String> UPDATED =
            List.of("atom:updated", "atom:modified", "dcterms:modified", "dc:modified", "updated", "lastmod");
    private static final List<String> CATEGORIES = List.of(
            "category",
            "atom:category",
            "dc:subject",
            "news:keywords",
            "media:keywords",
            "media:category",
            "itunes:category",
            "itunes:keywords");

    private Entries() {}

    static Entry read(Fields fields) {
        Links links = new Links(fields);
        String link = links.page();
        if (link == null) {
            fields.oddities().add(Kind.NO_LINK, fields.place("link"), "");
        }
        Optional<Text> content = fields.text(CONTENT, Presumed.HTML);
        Optional<Text> summary = fields.text(SUMMARY, Presumed.HTML);
        if (content.isEmpty() && !fields.piece().all("summary").isEmpty()) {
            content = fields.text(List.of("description"), Presumed.HTML)
                    .filter(description -> !description.equals(summary.orElse(null)));
        }
        return new Entry(
                id(fields),
                link,
                fields.text(TITLE, Presumed.UNKNOWN).orElse(null),
                summary.orElse(null),
                content.orElse(null),
                Authors.of(fields),
                fields.date(PUBLISHED),
                updated(fields),
                language(fields),
                source(fields),
                fields.categories(CATEGORIES),
                links.enclosures());
    }

    private static @Nullable String id(Fields fields) {
        String id = fields.id(ID);
        String about = fields.piece().element().attr("rdf:about");
        return id != null || about.isBlank() ? id : Addresses.trimmed(Characters.clean(about));
    }

    private static Published updated(Fields fields) {
        Published updated = fields.date(UPDATED);
        String attribute = fields.piece().element().attr("lastmod");
        return updated instanceof Published.Unknown
                ? fields.date(attribute, "lastmod").map(FeedDate::date).orElse(updated)
                : updated;
    }

    private static @Nullable String language(Fields fields) {
        Optional<String> named = fields.line(List.of("dc:language", "language"));
        if (named.isEmpty() && !fields.piece().all("news:publication").isEmpty()) {
            named = part(fields.piece().all("news:publication"), "language");
        }
        Element content = fields.piece().all(CONTENT).stream()
                .findFirst()
                .orElse(fields.piece().element());
        return named.or(() -> Optional.of(Piece.language(content)))
                .filter(language -> !language.isEmpty())
                .orElse(null);
    }

    private static @Nullable String source(Fields fields) {
        Piece piece = fields.piece();
        return part(piece.all("atom:source"), "title")
                .or(() -> part(piece.all("news:publication"), "name"))
                .or(() -> fields.line(List.of("source", "dc:source", "dc:publisher")))
                .or(() -> piece.all("source").stream()
                        .map(element -> element.attr("url"))
                        .filter(url -> !url.isBlank())
                        .findFirst())
                .orElse(null);
    }

    private static Optional<String> part(List<Element> elements, String name) {
        return elements.stream()
                .flatMap(element -> element.children().stream())
                .filter(child -> child.tag().localName().equalsIgnoreCase(name))
                .map(child -> Characters.cut(Characters.clean(child.text()).strip(), Oddity.LONGEST))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
