package dev.parley.ingest.feed;

import dev.parley.events.article.Published;
import dev.parley.ingest.feed.Texts.Presumed;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a feed says of itself. */
final class Channels {
    private static final List<String> TITLE = List.of("title", "atom:title", "dc:title", "itunes:title");
    private static final List<String> SUBTITLE = List.of(
            "description",
            "atom:subtitle",
            "atom:tagline",
            "tagline",
            "abstract",
            "itunes:summary",
            "dc:description",
            "itunes:subtitle");
    private static final List<String> RIGHTS =
            List.of("copyright", "atom:rights", "atom:copyright", "dc:rights", "media:copyright");
    private static final List<String> PUBLISHED =
            List.of("pubdate", "atom:published", "dcterms:issued", "dcterms:created");
    private static final List<String> UPDATED =
            List.of("atom:updated", "atom:modified", "lastbuilddate", "dcterms:modified", "dc:date", "dc:modified");

    private Channels() {}

    static Channel read(Fields fields) {
        Links links = new Links(fields);
        return new Channel(
                fields.id(List.of("atom:id", "guid", "id", "dc:identifier")),
                links.page(),
                fields.text(TITLE, Presumed.UNKNOWN).orElse(null),
                fields.text(SUBTITLE, Presumed.HTML).orElse(null),
                fields.text(RIGHTS, Presumed.UNKNOWN).orElse(null),
                Authors.of(fields),
                fields.date(PUBLISHED),
                updated(fields),
                language(fields),
                links.related("self"),
                Optional.ofNullable(links.related("next")).orElse(links.related("prev-archive")),
                links.related("hub"),
                image(fields),
                minutes(fields),
                fields.categories(List.of("category", "atom:category", "dc:subject", "itunes:category")));
    }

    private static Published updated(Fields fields) {
        Published updated = fields.date(UPDATED);
        String attribute = fields.piece().element().attr("lastmod");
        return updated instanceof Published.Unknown
                ? fields.date(attribute, "lastmod").map(FeedDate::date).orElse(updated)
                : updated;
    }

    private static @Nullable String language(Fields fields) {
        return fields.line(List.of("language", "dc:language"))
                .or(() -> Optional.of(Piece.language(fields.piece().element())))
                .filter(language -> !language.isEmpty())
                .orElse(null);
    }

    private static @Nullable String image(Fields fields) {
        for (Element element : fields.piece().all(List.of("image", "itunes:image", "atom:logo", "atom:icon"))) {
            String url = element.hasAttr("href") ? element.attr("href") : "";
            for (Element part : element.children()) {
                url = part.tag().localName().equalsIgnoreCase("url") ? part.text() : url;
            }
            url = url.isBlank() ? element.ownText() : url;
            Optional<String> address = fields.address(url, element, "image");
            if (address.isPresent()) {
                return address.get();
            }
        }
        return null;
    }

    private static @Nullable Integer minutes(Fields fields) {
        return fields.line(List.of("ttl"))
                .filter(minutes -> minutes.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
