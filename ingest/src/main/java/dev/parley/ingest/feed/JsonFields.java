package dev.parley.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.ingest.feed.Oddity.Kind;
import dev.parley.ingest.feed.Texts.Presumed;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON Feed or of one of its items. */
final class JsonFields {
    private static final int MOST = 100;

    private final JsonNode json;
    private final String where;
    private final @Nullable URI base;
    private final Origin origin;
    private final Oddities oddities;
    private final Texts texts;

    private JsonFields(JsonNode json, String where, @Nullable URI base, Origin origin, Oddities oddities) {
        this.json = json;
        this.where = where;
        this.base = base;
        this.origin = origin;
        this.oddities = oddities;
        this.texts = new Texts(oddities);
    }

    static Channel channel(JsonNode json, Origin origin, Oddities oddities) {
        JsonFields fields = new JsonFields(json, "feed", origin.address(), origin, oddities);
        return new Channel(
                null,
                fields.address("home_page_url"),
                fields.text("title", Presumed.TEXT),
                fields.text("description", Presumed.TEXT),
                null,
                fields.authors(),
                new Published.Unknown(List.of()),
                new Published.Unknown(List.of()),
                fields.string("language"),
                fields.address("feed_url"),
                fields.address("next_url"),
                fields.hub(),
                fields.address("icon"),
                null,
                List.of());
    }

    /** @return null when the item is none, with an oddity */
    static @Nullable Entry entry(JsonNode json, String where, Channel channel, Origin origin, Oddities oddities) {
        if (!json.isObject()) {
            oddities.add(Kind.WRONG_TYPE, where, json.toString());
            return null;
        }
        URI base = channel.link() == null
                ? origin.address()
                : Addresses.parse(channel.link()).orElse(origin.address());
        JsonFields fields = new JsonFields(json, where, base, origin, oddities);
        String link = fields.address("url");
        if (link == null) {
            oddities.add(Kind.NO_LINK, where + ", url", "");
        }
        Text html = fields.text("content_html", Presumed.HTML);
        return new Entry(
                fields.string("id"),
                link,
                fields.text("title", Presumed.TEXT),
                fields.text("summary", Presumed.TEXT),
                html == null ? fields.text("content_text", Presumed.TEXT) : html,
                fields.authors(),
                fields.date("date_published"),
                fields.date("date_modified"),
                fields.string("language"),
                fields.address("external_url"),
                fields.categories(),
                fields.enclosures());
    }

    /** A text or, since ids are often given so, a number. */
    private @Nullable String string(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() && !value.isNumber()) {
            oddities.add(Kind.WRONG_TYPE, place(name), value.getNodeType().name());
            return null;
        }
        String text = Characters.clean(value.asText()).strip();
        if (name.equals("id") && text.length() > Addresses.LONGEST) {
            oddities.add(Kind.TOO_LONG, place(name), text);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    private @Nullable Text text(String name, Presumed presumed) {
        String text = string(name);
        return text == null
                ? null
                : texts.text(text, presumed, base, place(name)).orElse(null);
    }

    private @Nullable String address(String name) {
        String written = string(name);
        if (written == null) {
            return null;
        }
        String address = Addresses.resolve(base, written);
        if (Addresses.isOfTheWeb(address)) {
            return Addresses.escapedWhereNeeded(address);
        }
        oddities.add(Kind.BAD_LINK, place(name), written);
        return null;
    }

    private Published date(String name) {
        String written = string(name);
        if (written == null) {
            return new Published.Unknown(List.of());
        }
        Optional<FeedDate> date = FeedDate.read(written, Provenance.FEED, origin.zone());
        if (date.isEmpty()) {
            oddities.add(Kind.BAD_DATE, place(name), written);
            return new Published.Unknown(
                    List.of(new Published.Candidate(Characters.cut(written, Oddity.LONGEST), Provenance.FEED)));
        }
        if (date.get().lacksZone()) {
            oddities.add(Kind.NO_ZONE, place(name), written);
        }
        return date.get().date();
    }

    /** {@code authors} of version 1.1, or {@code author} of version 1.0. */
    private List<Person> authors() {
        List<Person> authors = new ArrayList<>();
        Iterable<JsonNode> all = json.path("authors").isArray() ? json.path("authors") : List.of(json.path("author"));
        for (JsonNode author : all) {
            JsonFields fields = new JsonFields(author, place("author"), base, origin, oddities);
            String name = author.isTextual() ? author.asText() : fields.string("name");
            String uri = fields.address("url");
            if ((name != null || uri != null) && authors.size() < MOST) {
                authors.add(new Person(name, null, uri));
            }
        }
        return authors;
    }

    private List<String> categories() {
        List<String> categories = new ArrayList<>();
        for (JsonNode tag : json.path("tags")) {
            if (tag.isTextual() && !tag.asText().isBlank() && categories.size() < MOST) {
                categories.add(Characters.cut(Characters.clean(tag.asText()).strip(), Oddity.LONGEST));
            }
        }
        return categories;
    }

    private List<Enclosure> enclosures() {
        List<Enclosure> enclosures = new ArrayList<>();
        for (JsonNode attachment : json.path("attachments")) {
            JsonFields fields = new JsonFields(attachment, place("attachments"), base, origin, oddities);
            String url = fields.address("url");
            if (url != null && enclosures.size() < MOST) {
                JsonNode size = attachment.path("size_in_bytes");
                enclosures.add(new Enclosure(
                        url,
                        fields.string("mime_type"),
                        size.canConvertToLong() && size.isNumber() ? size.asLong() : null));
            }
        }
        String image = address("image");
        if (image != null) {
            enclosures.add(new Enclosure(image, null, null));
        }
        return enclosures;
    }

    private @Nullable String hub() {
        for (JsonNode hub : json.path("hubs")) {
            String url = new JsonFields(hub, place("hubs"), base, origin, oddities).address("url");
            if (url != null) {
                return url;
            }
        }
        return null;
    }

    private String place(String name) {
        return where + ", " + name;
    }
}
