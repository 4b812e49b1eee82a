package dev.parley.cli.feed;

import dev.parley.events.article.Published;
import dev.parley.ingest.feed.Channel;
import dev.parley.ingest.feed.Entry;
import dev.parley.ingest.feed.FeedDocument;
import dev.parley.ingest.feed.Person;
import dev.parley.ingest.feed.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One feed as the value of a line of JSON: {@code {"file","feed":{…},"entries":[{…}],"oddities":[…]}}. What is not told
 * is left out. A text is plain unless its type beside it says {@code html} ({@code "title"}, {@code "titleType"}); a date
 * shows by its form whether it is a month, a day or an instant.
 */
public final class FeedLine {
    private FeedLine() {}

    public static Map<String, Object> of(String file, FeedDocument document) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("feed", feed(document));
        line.put("entries", document.entries().stream().map(FeedLine::entry).toList());
        line.put("oddities", document.oddities());
        return line;
    }

    private static Map<String, Object> feed(FeedDocument document) {
        Channel channel = document.feed();
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("format", document.format());
        put(feed, "version", document.version().isEmpty() ? null : document.version());
        feed.put("encoding", document.encoding());
        text(feed, "title", channel.title());
        put(feed, "link", channel.link());
        put(feed, "id", channel.id());
        text(feed, "summary", channel.subtitle());
        text(feed, "rights", channel.rights());
        authors(feed, channel.authors());
        put(feed, "published", date(channel.published()));
        put(feed, "updated", date(channel.updated()));
        put(feed, "language", channel.language());
        put(feed, "self", channel.self());
        put(feed, "next", channel.next());
        put(feed, "hub", channel.hub());
        put(feed, "image", channel.image());
        put(feed, "minutes", channel.minutes());
        put(feed, "categories", channel.categories());
        return feed;
    }

    private static Map<String, Object> entry(Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        text(line, "title", entry.title());
        put(line, "link", entry.link());
        put(line, "id", entry.id());
        text(line, "summary", entry.summary());
        text(line, "content", entry.content());
        authors(line, entry.authors());
        put(line, "published", date(entry.published()));
        put(line, "updated", date(entry.updated()));
        put(line, "language", entry.language());
        put(line, "source", entry.source());
        put(line, "categories", entry.categories());
        put(line, "enclosures", entry.enclosures());
        return line;
    }

    private static void text(Map<String, Object> line, String name, @Nullable Text text) {
        if (text != null) {
            line.put(name, text.value());
            put(line, name + "Type", text.isHtml() ? "html" : null);
        }
    }

    private static void authors(Map<String, Object> line, List<Person> authors) {
        if (!authors.isEmpty()) {
            line.put("author", authors.stream().map(Person::line).collect(Collectors.joining(", ")));
            line.put("authors", authors);
        }
    }

    /** An instant, a day or a month in ISO 8601; null = not known. */
    public static @Nullable String date(Published published) {
        return switch (published) {
            case Published.At at -> at.value().toString();
            case Published.On on -> on.value().toString();
            case Published.In in -> in.value().toString();
            case Published.Unknown unknown -> null;
        };
    }

    private static void put(Map<String, Object> line, String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            line.put(name, value);
        }
    }
}
