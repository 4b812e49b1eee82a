package dev.parley.ingest.feed;

import dev.parley.ingest.feed.Oddity.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads RSS, CDF, Atom and sitemaps: what describes the feed, and everything that is an entry, wherever it stands. */
final class XmlFeed {
    private static final int DEEPEST = 128;
    private static final int MOST_ENTRIES = 5000;
    private static final int MOST_PAGES = 50_000;
    private static final int TAIL = 100_000;
    private static final Set<String> ITEMS = Set.of("item", "atom:entry");
    private static final Set<String> PAGES = Set.of("url", "sitemap");

    private final String text;
    private final Origin origin;
    private final Oddities oddities;
    private final Root root;
    private final Names names;

    private XmlFeed(String text, Origin origin, Oddities oddities, Root root) {
        this.text = text;
        this.origin = origin;
        this.oddities = oddities;
        this.root = root;
        this.names = new Names(root.element(), oddities);
    }

    static FeedDocument read(Decoded decoded, Origin origin, Oddities oddities) {
        String text = decoded.text();
        Document document = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        Root root = Root.find(document).orElse(null);
        if (root == null) {
            Element first = document.firstElementChild();
            oddities.add(
                    Kind.NO_FEED,
                    "",
                    first == null ? Characters.cut(text, Oddity.LONGEST) : "<" + first.tagName() + ">");
            return FeedDocument.none(decoded.encoding(), oddities);
        }
        return new XmlFeed(text, origin, oddities, root).read(decoded.encoding());
    }

    private FeedDocument read(String encoding) {
        if (root.format() == Format.NONE) {
            oddities.add(Kind.NO_ROOT, "", "");
        }
        Channel channel = root.isSitemap() || ITEMS.contains(names.of(root.element()))
                ? Channel.SILENT
                : oddities.attempt(
                        "feed", () -> Channels.read(fields(channel(), origin.address(), "feed")), Channel.SILENT);
        URI base = origin.address() == null && channel.link() != null
                ? Addresses.parse(channel.link()).orElse(null)
                : origin.address();
        List<Entry> entries = EntryList.of(
                items(),
                root.isSitemap() ? MOST_PAGES : MOST_ENTRIES,
                oddities,
                (item, where) -> Entries.read(fields(item, base, where)));
        return new FeedDocument(
                root.format() == Format.NONE ? Format.RSS : root.format(),
                root.version(),
                encoding,
                channel,
                entries,
                oddities.all());
    }

    private Fields fields(Element element, @Nullable URI base, String where) {
        return new Fields(new Piece(element, names, base), where, root.provenance(), origin.zone(), oddities);
    }

    /** What describes the feed: an element of its own in RSS, the root otherwise. */
    private Element channel() {
        for (Element child : root.element().children()) {
            if (names.of(child).equals("channel")) {
                return child;
            }
        }
        return root.element();
    }

    /** All items in the order of the document, also one that stands in an item before it that is not ended. */
    private List<Element> items() {
        Set<String> wanted = root.isSitemap() ? PAGES : ITEMS;
        List<Element> items = new ArrayList<>();
        for (Element element : root.element().getAllElements()) {
            if (wanted.contains(names.of(element))) {
                items.add(element);
            }
        }
        checkEnd(items);
        return items;
    }

    /** Takes out the item that the document breaks off in, since half an address would lead astray. */
    private void checkEnd(List<Element> items) {
        String name = root.element().tagName();
        boolean isEnded = Pattern.compile("</\\s*" + Pattern.quote(name) + "\\s*>", Pattern.CASE_INSENSITIVE)
                .matcher(text.substring(Math.max(0, text.length() - TAIL)))
                .find();
        if (isEnded || root.element() instanceof Document) {
            return;
        }
        String value = "the end of <" + name + "> is missing";
        if (!items.isEmpty()) {
            String item = items.getLast().tagName();
            if (text.lastIndexOf("</" + item) < text.lastIndexOf("<" + item)) {
                items.removeLast();
                value += ", the last entry is left out";
            }
        }
        oddities.add(Kind.CUT_OFF, "", value);
    }
}
