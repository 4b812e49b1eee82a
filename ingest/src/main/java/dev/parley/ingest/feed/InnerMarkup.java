package dev.parley.ingest.feed;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What an element of XML holds, written as HTML: elements by their local names, empty ones as HTML knows them. */
final class InnerMarkup implements NodeVisitor {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "keygen", "link", "meta", "param", "source",
            "track", "wbr");

    private final StringBuilder html = new StringBuilder();

    private InnerMarkup() {}

    static String of(Element element) {
        InnerMarkup markup = new InnerMarkup();
        element.childNodes().forEach(child -> child.traverse(markup));
        return markup.html.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            html.append(Entities.escape(text.getWholeText()));
        } else if (node instanceof Element element) {
            html.append('<').append(name(element));
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                if (!name.startsWith("xmlns") && name.chars().noneMatch(unit -> "\"'<>/=` \n\t\r".indexOf(unit) >= 0)) {
                    html.append(' ').append(name).append("=\"");
                    html.append(Entities.escape(attribute.getValue())).append('"');
                }
            }
            html.append('>');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !VOID.contains(name(element))) {
            html.append("</").append(name(element)).append('>');
        }
    }

    private static String name(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }
}
