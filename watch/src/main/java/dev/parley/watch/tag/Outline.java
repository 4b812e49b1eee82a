package dev.parley.watch.tag;

import dev.parley.events.article.Published;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Part;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.query.Layout;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of one article lie. Each thing it goes by is made when somebody first asks, since most texts mention
 * nothing and nobody asks. Not for several threads at a time.
 */
final class Outline implements Layout {
    private final Reading reading;
    private final Published published;
    private final Watchlist watchlist;
    private final Cues cues;
    private @Nullable Cued cued;
    private @Nullable Quotations quotations;
    private @Nullable Paragraphs paragraphs;
    private @Nullable Parts parts;

    Outline(Reading reading, Published published, Watchlist watchlist, Cues cues) {
        this.reading = reading;
        this.published = published;
        this.watchlist = watchlist;
        this.cues = cues;
    }

    Cued cued() {
        Cued made = cued;
        if (made == null) {
            made = cues.in(reading.words());
            cued = made;
        }
        return made;
    }

    Quotations quotations() {
        Quotations made = quotations;
        if (made == null) {
            made = Quotations.of(reading.document().all());
            quotations = made;
        }
        return made;
    }

    Paragraphs paragraphs() {
        Paragraphs made = paragraphs;
        if (made == null) {
            made = new Paragraphs(reading);
            paragraphs = made;
        }
        return made;
    }

    /** The part that a stretch of the document stands in. */
    Part of(int start, int end) {
        Parts made = parts;
        if (made == null) {
            Years years = Years.of(reading, published, watchlist);
            Background background = new Background(reading, paragraphs(), quotations(), cued(), years);
            made = new Parts(reading.document(), quotations(), paragraphs(), background);
            parts = made;
        }
        return made.of(start, end);
    }

    @Override
    public Part of(Field in, int start, int end) {
        int offset = reading.document().textStart();
        return in == Field.TITLE ? Part.TITLE : of(offset + start, offset + end);
    }

    @Override
    public boolean isTitleApart() {
        return reading.document().textStart() > 0;
    }

    /** Outlines of the same text, date and lexicon are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outline outline
                && reading.document().equals(outline.reading.document())
                && published.equals(outline.published)
                && watchlist.version().equals(outline.watchlist.version());
    }

    @Override
    public int hashCode() {
        return Objects.hash(reading.document(), published);
    }
}
