package dev.parley.ingest.source;

import dev.parley.ingest.feed.FeedReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The outlines of an OPML document that lead somewhere. No entity of its own and no address is looked up, and a document
 * costs no more than its size: nesting beyond {@value #DEEPEST} is taken as flat.
 */
final class OpmlOutlines implements NodeVisitor {
    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 40;
    private static final int LONGEST = 2_000;

    private final int most;
    private final List<Outline> found = new ArrayList<>();
    private final Deque<Map<String, String>> folders = new ArrayDeque<>();
    private final Deque<Map<String, String>> prefixes = new ArrayDeque<>();
    private int left;

    private OpmlOutlines(int most) {
        this.most = most;
    }

    /** The outlines in their order; empty when the document is no OPML. What is beyond {@code most} is only counted. */
    static Optional<Read> read(byte[] body, int most) {
        Document document =
                Jsoup.parse(FeedReader.text(body), "", Parser.xmlParser().setMaxDepth(DEEPEST));
        Element root = document.firstElementChild();
        if (root == null || !root.tagName().equalsIgnoreCase("opml")) {
            return Optional.empty();
        }
        OpmlOutlines outlines = new OpmlOutlines(most);
        root.traverse(outlines);
        return Optional.of(new Read(List.copyOf(outlines.found), outlines.left));
    }

    /** @param left how many more there are */
    record Read(List<Outline> outlines, int left) {}

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Map<String, String> attributes = attributes(element);
        prefixes.push(attributes);
        if (!isOutline(element)) {
            return;
        }
        Outline outline = new Outline(withPrefixes(attributes), List.copyOf(folders.reversed()));
        boolean leads =
                outline.attribute("xmlUrl").or(() -> outline.attribute("url")).isPresent();
        if (!leads) {
            folders.push(outline.attributes());
        } else if (found.size() < most) {
            found.add(outline);
        } else {
            left++;
        }
        if (leads) {
            folders.push(Map.of());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            prefixes.pop();
            if (isOutline(element)) {
                folders.pop();
            }
        }
    }

    private static boolean isOutline(Element element) {
        return element.tagName().toLowerCase(Locale.ROOT).equals("outline");
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().strip();
            if (attributes.size() < MOST_ATTRIBUTES && !value.isEmpty()) {
                attributes.put(attribute.getKey(), cut(value));
            }
        }
        return attributes;
    }

    private static String cut(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        return value.substring(0, Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** The attributes with the namespaces of their prefixes, so that they mean the same in another document. */
    private Map<String, String> withPrefixes(Map<String, String> attributes) {
        Map<String, String> whole = new LinkedHashMap<>(attributes);
        for (String name : attributes.keySet()) {
            int colon = name.indexOf(':');
            String declaration = colon < 0 ? "" : "xmlns:" + name.substring(0, colon);
            if (colon > 0 && !name.startsWith("xmlns:") && !whole.containsKey(declaration)) {
                prefixes.stream()
                        .filter(outer -> outer.containsKey(declaration))
                        .findFirst()
                        .ifPresent(outer -> whole.put(declaration, String.valueOf(outer.get(declaration))));
            }
        }
        return whole;
    }
}
