package dev.parley.ingest.corpus;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The plain text of a piece of HTML: each block a line, parted by line feeds. It takes no page apart. */
final class HtmlText implements NodeFilter {
    private static final Set<String> UNREAD = Set.of("head", "script", "style", "template", "noscript");

    private final StringBuilder text = new StringBuilder();
    private boolean spaceDue;

    private HtmlText() {}

    static String of(String html) {
        HtmlText reading = new HtmlText();
        Jsoup.parse(html).filter(reading);
        return reading.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (UNREAD.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            breakLineAt(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakLineAt(element);
        }
        return FilterResult.CONTINUE;
    }

    private void breakLineAt(Element element) {
        boolean breaks = element.isBlock() || element.normalName().equals("br");
        if (breaks && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        spaceDue = !breaks && spaceDue;
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (Character.isWhitespace(unit)) {
                spaceDue = true;
                continue;
            }
            if (spaceDue && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            spaceDue = false;
            text.append(unit);
        }
    }
}
