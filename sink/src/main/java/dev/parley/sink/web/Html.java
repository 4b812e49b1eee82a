package dev.parley.sink.web;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A page being written. Tags and names of attributes are ours; text and values of attributes may come from anywhere and
 * are escaped, so that they can never become a tag.
 */
final class Html {
    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@link #close} ends it. Attributes are names and values by turns. */
    Html open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content, like {@code meta}. */
    Html empty(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    /** An element with nothing but text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i));
        }
        return this;
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(char c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(isPrintable(c) ? c : '\uFFFD');
        }
    }

    /** Not the controls, nor the marks that turn the direction of all text after them. */
    private static boolean isPrintable(char c) {
        boolean turnsText = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || turnsText);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements " + open + " were not closed");
        }
        return out.toString();
    }
}
