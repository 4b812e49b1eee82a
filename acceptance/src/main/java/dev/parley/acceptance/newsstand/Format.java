package dev.parley.acceptance.newsstand;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A form in which a site lists its articles. */
public enum Format {
    RSS("rss.xml", "application/rss+xml", "feed") {
        @Override
        String listing(Site site, String base, List<Item> items) {
            return declared(site) + "<rss version=\"2.0\"><channel><title>" + site.id() + "</title><link>" + base
                    + "/</link><description>News</description>"
                    + each(items, item -> """
                            <item><title>%s</title><link>%s</link><guid isPermaLink="false">%s-%d</guid>
                            <pubDate>%s</pubDate><description>%s</description></item>
                            """.formatted(
                            item.title(), base + item.path(), site.id(), item.number(), mailDate(item), item.summary()))
                    + "</channel></rss>";
        }
    },

    ATOM("atom.xml", "application/atom+xml", "feed") {
        @Override
        String listing(Site site, String base, List<Item> items) {
            return declared(site) + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""
                    + site.tongue().tag() + "\"><id>" + base + "/</id><title>" + site.id() + "</title><updated>"
                    + newest(items) + "</updated>"
                    + each(items, item -> """
                            <entry><id>%s</id><title>%s</title><link rel="alternate" href="%s"/>
                            <published>%s</published><updated>%s</updated><summary>%s</summary></entry>
                            """.formatted(
                                    base + item.path(),
                                    item.title(),
                                    item.path(),
                                    item.appears(),
                                    item.appears(),
                                    item.summary()))
                    + "</feed>";
        }
    },

    JSON("feed.json", "application/feed+json", "feed") {
        @Override
        String listing(Site site, String base, List<Item> items) {
            return """
                    {"version": "https://jsonfeed.org/version/1.1", "title": "%s", "language": "%s", "items": [%s]}
                    """.formatted(
                    site.id(),
                    site.tongue().tag(),
                    items.stream()
                            .map(item -> """
                                            {"id": "%d", "url": "%s", "title": "%s", "date_published": "%s", "summary": "%s"}
                                            """.formatted(
                                    item.number(), base + item.path(), item.title(), item.appears(), item.summary()))
                            .collect(Collectors.joining(",")));
        }
    },

    RDF("index.rdf", "application/rdf+xml", "feed") {
        @Override
        String listing(Site site, String base, List<Item> items) {
            return declared(site)
                    + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel rdf:about=\"" + base + "/\"><title>"
                    + site.id() + "</title><link>" + base + "/</link></channel>"
                    + each(items, item ->
                            """
                            <item rdf:about="%1$s"><title>%2$s</title><link>%1$s</link><dc:date>%3$s</dc:date>
                            <description>%4$s</description></item>
                            """.formatted(base + item.path(), item.title(), item.appears(), item.summary()))
                    + "</rdf:RDF>";
        }
    },

    SITEMAP("sitemap.xml", "application/xml", "sitemap") {
        @Override
        String listing(Site site, String base, List<Item> items) {
            return declared(site) + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                    + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">"
                    + each(items, item -> """
                            <url><loc>%s</loc><news:news><news:publication><news:name>%s</news:name>
                            <news:language>%s</news:language></news:publication>
                            <news:publication_date>%s</news:publication_date><news:title>%s</news:title></news:news></url>
                            """.formatted(
                                    base + item.path(), site.id(), site.tongue().tag(), item.appears(), item.title()))
                    + "</urlset>";
        }
    },

    LIST("index.html", "text/html", "list") {
        @Override
        String listing(Site site, String base, List<Item> items) {
            return "<!DOCTYPE html><html lang=\"" + site.tongue().tag() + "\"><head><meta charset=\"" + site.charset()
                    + "\"><title>" + site.id() + "</title></head><body><ul><li><a href=\"/\">A</a></li>"
                    + "<li><a href=\"/about.html\">B</a></li></ul><main>"
                    + each(items, item -> """
                            <div><h2><a href="%s">%s</a></h2><time datetime="%s"></time></div>
                            """.formatted(item.path(), item.title(), item.appears()))
                    + "</main></body></html>";
        }
    };

    private static final DateTimeFormatter MAIL = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.ofHours(4));

    private final String file;
    private final String contentType;
    private final String kind;

    Format(String file, String contentType, String kind) {
        this.file = file;
        this.contentType = contentType;
        this.kind = kind;
    }

    /** The whole document. {@code base} is the site's address without a slash behind it. */
    abstract String listing(Site site, String base, List<Item> items);

    String suffix() {
        return "/" + file;
    }

    String contentType() {
        return contentType;
    }

    /** As a file of sources calls it. */
    String kind() {
        return kind;
    }

    private static String declared(Site site) {
        return "<?xml version=\"1.0\" encoding=\"" + site.charset().name().toLowerCase(Locale.ROOT) + "\"?>\n";
    }

    private static String each(List<Item> items, Function<Item, String> written) {
        return items.stream().map(written).collect(Collectors.joining());
    }

    private static String mailDate(Item item) {
        return MAIL.format(item.appears());
    }

    private static Instant newest(List<Item> items) {
        return items.isEmpty() ? Instant.EPOCH : items.getFirst().appears();
    }
}
