package dev.parley.ingest.feed;

import dev.parley.events.article.Provenance;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The element that a feed or a sitemap begins with.
 *
 * @param format {@link Format#NONE} where only items tell that it is a feed
 */
record Root(Element element, Format format) {
    private static final Map<String, Format> FORMATS = Map.of(
            "rss", Format.RSS,
            "rdf", Format.RDF,
            "channel", Format.CDF,
            "feed", Format.ATOM,
            "entry", Format.ATOM,
            "urlset", Format.SITEMAP,
            "sitemapindex", Format.SITEMAP_INDEX);
    private static final Map<String, String> VERSIONS = Map.of(
            "http://www.w3.org/2005/Atom", "1.0",
            "http://purl.org/rss/1.0/", "1.0",
            "http://purl.org/net/rss1.1#", "1.1",
            "http://my.netscape.com/rdf/simple/0.9/", "0.90",
            "http://channel.netscape.com/rdf/simple/0.9/", "0.90");

    /** The first that can be one, else the document where it holds items; empty for pages and everything else. */
    static Optional<Root> find(Document document) {
        Search search = new Search();
        document.filter(search);
        if (search.found != null) {
            return Optional.of(new Root(search.found, format(search.found)));
        }
        return search.hasItems ? Optional.of(new Root(document, Format.NONE)) : Optional.empty();
    }

    boolean isSitemap() {
        return format == Format.SITEMAP || format == Format.SITEMAP_INDEX;
    }

    Provenance provenance() {
        return isSitemap() ? Provenance.SITEMAP : Provenance.FEED;
    }

    /** The version it gives, or that its namespace or that of what is in it stands for; empty = none. */
    String version() {
        if (element.hasAttr("version")) {
            return Characters.cut(Characters.clean(element.attr("version")).strip(), Oddity.LONGEST);
        }
        String own = VERSIONS.get(element.tag().namespace());
        Element first = element.firstElementChild();
        return own != null || first == null
                ? String.valueOf(own == null ? "" : own)
                : VERSIONS.getOrDefault(first.tag().namespace(), "");
    }

    private static Format format(Element element) {
        return element.tag().namespace().contains("rss1.1")
                ? Format.RDF
                : FORMATS.getOrDefault(local(element), Format.NONE);
    }

    private static String local(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    /** Looks for a root from the outside in; what stands in a page of HTML is none. */
    private static final class Search implements NodeFilter {
        private @Nullable Element found;
        private boolean hasItems;

        @Override
        public FilterResult head(org.jsoup.nodes.Node node, int depth) {
            if (!(node instanceof Element element) || node instanceof Document) {
                return FilterResult.CONTINUE;
            }
            if (FORMATS.containsKey(local(element))) {
                found = element;
            }
            hasItems |= local(element).equals("item");
            return found != null || local(element).equals("html") ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
