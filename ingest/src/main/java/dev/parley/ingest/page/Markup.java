package dev.parley.ingest.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Markup made into a tree of a bounded size: what stands behind the last tag that fits is not read. */
final class Markup {
    /** The most bytes of a page that are read. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final int MAX_TAGS = 250_000;
    private static final int MAX_DEPTH = 400;

    private Markup() {}

    static Document parse(String markup, String address) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(MAX_DEPTH);
        return parser.parseInput(bounded(markup), address);
    }

    /** The markup up to the limit of tags. What a script holds is no markup and counts for nothing. */
    private static String bounded(String markup) {
        int tags = 0;
        int at = markup.indexOf('<');
        while (at >= 0) {
            if (++tags > MAX_TAGS) {
                return markup.substring(0, at);
            }
            at = markup.indexOf('<', opens(markup, at, "script") ? end(markup, at, "</script") : at + 1);
        }
        return markup;
    }

    private static boolean opens(String markup, int at, String name) {
        return markup.regionMatches(true, at + 1, name, 0, name.length());
    }

    private static int end(String markup, int from, String closing) {
        for (int at = markup.indexOf("</", from); at >= 0; at = markup.indexOf("</", at + 2)) {
            if (markup.regionMatches(true, at, closing, 0, closing.length())) {
                return at + closing.length();
            }
        }
        return markup.length();
    }
}
