package dev.parley.watch.tag;

import dev.parley.events.tag.Field;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import dev.parley.watch.text.Words;

/**
 * Title and text as one string, so that one pass reads both. A title that is the text's first line is left out, and that
 * line is the title.
 *
 * @param all what is read
 * @param textStart where the text begins in it; 0 when the title is left out
 * @param titleEnd where the title ends in it; 0 when there is none
 */
record Document(String all, int textStart, int titleEnd) {
    static Document of(String title, String text) {
        if (title.isBlank()) {
            return new Document(text, 0, 0);
        }
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int line = text.indexOf('\n', start);
        int end = line < 0 ? text.length() : line;
        if (end - start <= 2 * title.length() + 20 && sameWords(title, text.substring(start, end))) {
            return new Document(text, 0, end);
        }
        return new Document(title + "\n" + text, title.length() + 1, title.length());
    }

    private static boolean sameWords(String one, String other) {
        Words a = Words.of(one);
        Words b = Words.of(other);
        if (a.size() == 0 || a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (a.hash(i) != b.hash(i)) {
                return false;
            }
        }
        return true;
    }

    Field field(int index) {
        return index < textStart ? Field.TITLE : Field.TEXT;
    }

    /** A stretch of what is read as a stretch of its field. */
    Span span(int start, int end) {
        int offset = start < textStart ? 0 : textStart;
        return new Span(start - offset, end - offset);
    }

    Sentence sentence(int start, int end) {
        Span span = span(start, end);
        return new Sentence(field(start), span.start(), span.end(), all.substring(start, end));
    }
}
