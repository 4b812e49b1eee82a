package dev.parley.watch.tag;

import dev.parley.events.tag.Part;

/**
 * Where in an article a stretch stands. The title is a field of its own or the text's first line; the lead is what comes
 * before the end of the first paragraph; a quotation has at least {@value #QUOTED} characters more than the stretch.
 */
final class Parts {
    private static final int QUOTED = 25;

    private final Document document;
    private final Quotations quotations;
    private final Paragraphs paragraphs;
    private final Background background;

    Parts(Document document, Quotations quotations, Paragraphs paragraphs, Background background) {
        this.document = document;
        this.quotations = quotations;
        this.paragraphs = paragraphs;
        this.background = background;
    }

    Part of(int start, int end) {
        if (start < document.titleEnd()) {
            return Part.TITLE;
        }
        if (background.covers(start)) {
            return Part.BACKGROUND;
        }
        int quotation = quotations.at(start);
        if (quotation >= 0
                && end <= quotations.end(quotation)
                && quotations.end(quotation) - quotations.start(quotation) - (end - start) >= QUOTED) {
            return Part.QUOTE;
        }
        return start < paragraphs.leadEnd() ? Part.LEAD : Part.BODY;
    }
}
