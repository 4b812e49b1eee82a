package dev.parley.watch.tag;

import dev.parley.events.tag.Part;
import java.util.BitSet;

/**
 * Where in an article a stretch stands. The title is a field of its own or the text's first line; what comes before the
 * end of the first line of some length is the lead; a quotation is between quotation marks of one line and has at least
 * {@value #QUOTED} characters more than the stretch.
 */
final class Parts {
    private static final int QUOTED = 25;
    private static final int LINE_OF_REPORT = 80;

    private final Document document;
    private final int leadEnd;
    private final BitSet quoted = new BitSet();
    private final BitSet closings = new BitSet();

    Parts(Document document) {
        this.document = document;
        this.leadEnd = leadEnd();
        quotations();
    }

    Part of(int start, int end) {
        if (start < document.titleEnd()) {
            return Part.TITLE;
        }
        if (quoted.get(start) && quoted.get(end - 1) && quotedAround(start) - (end - start) >= QUOTED) {
            return Part.QUOTE;
        }
        return start < leadEnd ? Part.LEAD : Part.BODY;
    }

    private int quotedAround(int index) {
        int from = closings.previousSetBit(index - 1);
        int to = closings.nextSetBit(index);
        return (to < 0 ? document.all().length() : to) - Math.max(from, 0);
    }

    private int leadEnd() {
        String all = document.all();
        int start = document.titleEnd();
        while (start < all.length()) {
            int line = all.indexOf('\n', start);
            int end = line < 0 ? all.length() : line;
            if (end - start >= LINE_OF_REPORT) {
                return end;
            }
            start = end + 1;
        }
        return all.length();
    }

    private void quotations() {
        String all = document.all();
        int open = -1;
        for (int i = 0; i < all.length(); i++) {
            char unit = all.charAt(i);
            if (unit == '\n') {
                open = -1;
            } else if (open >= 0 && isClosing(unit)) {
                quoted.set(open + 1, i);
                closings.set(open);
                closings.set(i);
                open = -1;
            } else if (open < 0 && isOpening(unit)) {
                open = i;
            }
        }
    }

    private static boolean isOpening(char unit) {
        return unit == '"' || unit == '“' || unit == '„' || unit == '«';
    }

    private static boolean isClosing(char unit) {
        return unit == '"' || unit == '”' || unit == '“' || unit == '»';
    }
}
