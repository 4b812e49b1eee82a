package dev.parley.ingest.probe;

import dev.parley.ingest.feed.FeedReader;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Where a page and a robots.txt say, or seem to say, that feeds and sitemaps are. */
final class HomePage {
    private static final int DEEPEST = 512;
    private static final int MOST_LINKS = 12;
    private static final int MOST_SITEMAPS = 6;
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/xml",
            "text/xml");
    private static final Pattern LIKE_A_FEED = Pattern.compile(
            "(?i)(?:^|[/._-])(?:rss\\d?|feeds?|atom|rdf)(?:[/._-]|$)|\\.(?:rss|atom|rdf)$|[?&](?:feed|format|type)=(?:rss|atom|feed)");

    private HomePage() {}

    /** Addresses of feeds: those that are declared, then links that look like some. */
    static List<URI> feeds(byte[] body, URI address) {
        Document page = Jsoup.parse(
                FeedReader.text(body), address.toString(), Parser.htmlParser().setMaxDepth(DEEPEST));
        Set<URI> found = new LinkedHashSet<>();
        for (Element link : page.select("link[href][rel~=(?i)\\balternate\\b]")) {
            if (TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT))) {
                add(found, link.absUrl("href"));
            }
        }
        for (Element link : page.select("a[href]")) {
            String target = link.absUrl("href");
            if (isOfSameSite(target, address)
                    && LIKE_A_FEED.matcher(pathOf(target)).find()) {
                add(found, target);
            }
        }
        return found.stream().limit(MOST_LINKS).toList();
    }

    /** The {@code Sitemap} lines of a robots.txt, those of news first (sitemaps.org, "Specifying the Sitemap location"). */
    static List<URI> sitemaps(byte[] robots) {
        Set<URI> found = new LinkedHashSet<>();
        FeedReader.text(robots)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("sitemap:"))
                .map(line -> line.substring("sitemap:".length()).strip())
                .sorted((one, other) -> Boolean.compare(isOfNews(other), isOfNews(one)))
                .forEach(target -> add(found, target));
        return found.stream().limit(MOST_SITEMAPS).toList();
    }

    private static boolean isOfNews(String target) {
        return target.toLowerCase(Locale.ROOT).contains("news");
    }

    private static void add(Set<URI> found, String target) {
        if (!target.startsWith("http://") && !target.startsWith("https://")) {
            return;
        }
        try {
            URI uri = URI.create(target.replaceFirst("#.*", "").replace(" ", "%20"));
            if (uri.getHost() != null) {
                found.add(uri);
            }
        } catch (IllegalArgumentException e) {
            // what is no address leads nowhere
            return;
        }
    }

    private static String pathOf(String target) {
        return target.replaceFirst("(?i)^https?://[^/?#]*", "");
    }

    /** Whether the last two parts of the host are the same: links to readers of feeds lead elsewhere. */
    private static boolean isOfSameSite(String target, URI address) {
        String host = target.replaceFirst("(?i)^https?://(?:[^/?#@]*@)?([^/?#:]*).*", "$1");
        return site(host).equals(site(String.valueOf(address.getHost())));
    }

    private static List<String> site(String host) {
        List<String> labels = Arrays.asList(host.toLowerCase(Locale.ROOT).split("\\."));
        return labels.subList(Math.max(0, labels.size() - 2), labels.size());
    }
}
