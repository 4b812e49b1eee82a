package dev.parley.ingest.feed;

import dev.parley.ingest.feed.Oddity.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Elements by the names used here: the local name in lower case, behind the usual prefix of its namespace. RSS, CDF and
 * sitemaps have none: {@code item}, {@code atom:entry}, {@code dc:date}. An element of an unknown namespace has a name
 * that nothing asks for.
 */
final class Names {
    private static final String UNKNOWN = "?:";
    private static final String RDF = "w3.org/1999/02/22-rdf-syntax-ns";

    /** Namespaces, in lower case and without scheme, {@code www.} and what ends them, as prefixes. */
    private static final Map<String, String> NAMESPACES = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("w3.org/xml/1998/namespace", ""),
            Map.entry("purl.org/rss/1.0", ""),
            Map.entry("purl.org/net/rss1.1", ""),
            Map.entry("my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("channel.netscape.com/rdf/simple/0.9", ""),
            Map.entry("my.netscape.com/publish/formats/rss-0.91.dtd", ""),
            Map.entry("backend.userland.com/rss", ""),
            Map.entry("backend.userland.com/rss2", ""),
            Map.entry("backend.userland.com/rss091", ""),
            Map.entry("backend.userland.com/rss092", ""),
            Map.entry("blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("cyber.law.harvard.edu/rss/rss.html", ""),
            Map.entry("sitemaps.org/schemas/sitemap/0.9", ""),
            Map.entry("google.com/schemas/sitemap/0.84", ""),
            Map.entry("google.com/schemas/sitemap/0.9", ""),
            Map.entry("w3.org/2005/atom", "atom:"),
            Map.entry("purl.org/atom/ns", "atom:"),
            Map.entry(RDF, "rdf:"),
            Map.entry("w3.org/1999/xhtml", "xhtml:"),
            Map.entry("purl.org/dc/elements/1.0", "dc:"),
            Map.entry("purl.org/dc/elements/1.1", "dc:"),
            Map.entry("purl.org/dc/terms", "dcterms:"),
            Map.entry("purl.org/rss/1.0/modules/content", "content:"),
            Map.entry("search.yahoo.com/mrss", "media:"),
            Map.entry("video.search.yahoo.com/mrss", "media:"),
            Map.entry("itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
            Map.entry("rssnamespace.org/feedburner/ext/1.0", "feedburner:"),
            Map.entry("google.com/schemas/sitemap-news/0.9", "news:"),
            Map.entry("google.com/schemas/sitemap-image/1.1", "image:"),
            Map.entry("news.yandex.ru", "yandex:"),
            Map.entry("turbo.yandex.ru", "turbo:"),
            Map.entry("news.rambler.ru", "rambler:"));

    private static final Set<String> PREFIXES = Set.copyOf(NAMESPACES.values());

    private final String rootNamespace;
    private final String rootPrefix;
    private final Oddities oddities;
    private final Map<String, String> plain = new HashMap<>();
    private final Set<String> undeclared = new HashSet<>();

    /** @param root whose own namespace means what its name says, whatever namespace that is */
    Names(Element root, Oddities oddities) {
        String local = root.tag().localName().toLowerCase(Locale.ROOT);
        this.rootNamespace = withoutScheme(root.tag().namespace());
        this.rootPrefix = local.equals("feed") || local.equals("entry") ? "atom:" : "";
        this.oddities = oddities;
    }

    String of(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        String namespace = plain(element.tag().namespace());
        String known = namespace.equals(rootNamespace) && !namespace.equals(RDF)
                ? rootPrefix
                : NAMESPACES.getOrDefault(namespace, UNKNOWN);
        String prefix = element.tag().prefix();
        boolean isOwn = known.equals(rootPrefix) || known.isEmpty();
        // A prefix that nobody declared is read as if there was none
        return (prefix.isEmpty() || !isOwn || isDeclared(element, prefix) ? known : meant(prefix)) + local;
    }

    private static boolean isDeclared(Element element, String prefix) {
        for (Element step = element; step != null; step = step.parent()) {
            if (step.hasAttr("xmlns:" + prefix)) {
                return true;
            }
        }
        return false;
    }

    private String meant(String prefix) {
        if (undeclared.add(prefix)) {
            oddities.add(Kind.UNDECLARED_PREFIX, "", prefix);
        }
        String usual = prefix.toLowerCase(Locale.ROOT) + ":";
        return PREFIXES.contains(usual) ? usual : UNKNOWN;
    }

    private String plain(String namespace) {
        return plain.computeIfAbsent(namespace, Names::withoutScheme);
    }

    private static String withoutScheme(String namespace) {
        return namespace
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("[/#]+$", "");
    }
}
