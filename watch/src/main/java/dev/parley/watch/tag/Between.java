package dev.parley.watch.tag;

import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Shape;
import dev.parley.watch.text.Words;
import java.util.BitSet;

/** What stands between two words, as far as it says who is the subject of a verb. */
final class Between {
    private final Words words;
    private final Cued cued;
    private final BitSet posts = new BitSet();

    Between(Words words, Cued cued, Hits hits) {
        this.words = words;
        this.cued = cued;
        hits.postNames.forEach(hit -> posts.set(hit.first(), hit.last() + 1));
    }

    /** Whether nothing but spaces and words lead from a word to another, itself included. */
    boolean isRow(int first, int to, int most) {
        return isRow(first, to, most, false);
    }

    private boolean isRow(int first, int to, int most, boolean comma) {
        if (to - first > most) {
            return false;
        }
        for (int i = first; i <= to && i < words.size(); i++) {
            Gap gap = words.gap(i);
            boolean leading = comma && i == first;
            if (!leading && gap != Gap.SPACE && gap != Gap.NONE && gap != Gap.PERIOD && !isHyphen(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a hyphen without spaces joins a word to the one before. */
    private boolean isHyphen(int word) {
        return words.gap(word) == Gap.HYPHEN && word > 0 && words.start(word) - words.end(word - 1) == 1;
    }

    /** A row without a word that bars it. */
    boolean isPlain(int first, int to, int most) {
        return isPlain(first, to, most, false);
    }

    /** The same; a comma may lead to the first word. */
    boolean isPlain(int first, int to, int most, boolean comma) {
        return isRow(first, to, most, comma) && !has(Cue.BAR, first, to) && !has(Cue.RELATIVE, first, to);
    }

    /** A row of fillers. */
    boolean isFilled(int first, int to) {
        return isFilled(first, to, false);
    }

    /** The same; a comma may lead to the first word. */
    boolean isFilled(int first, int to, boolean comma) {
        if (!isRow(first, to, 8, comma)) {
            return false;
        }
        for (int i = first; i < to; i++) {
            if (!cued.covers(Cue.FILLER, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are only fillers and names. */
    boolean isNamedOrFilled(int first, int to) {
        for (int i = first; i < to; i++) {
            if (!cued.covers(Cue.FILLER, i) && words.shape(i) == Shape.SMALL) {
                return false;
            }
        }
        return true;
    }

    /** A row of what may be the title of the one who is named after it: posts, and words that break nothing. */
    boolean isTitle(int first, int to, int most) {
        if (!isRow(first, to, 2 * most)) {
            return false;
        }
        int others = 0;
        for (int i = first; i < to; i++) {
            if (!posts.get(i) && !cued.covers(Cue.FILLER, i)) {
                others++;
                if (cued.covers(Cue.BREAK, i) || cued.covers(Cue.AIDE, i)) {
                    return false;
                }
            }
        }
        return others <= most;
    }

    /** A row that leads from a quotation to the clause of its speaker: fillers, a title. */
    boolean isLead(int first, int to) {
        return isRow(first + 1, to, 10)
                && !cued.covers(Cue.BREAK, first)
                && !has(Cue.RELATIVE, first, to)
                && !has(Cue.LINK, first, to);
    }

    boolean isLink(int word) {
        return cued.covers(Cue.LINK, word);
    }

    /** Whether what stands before a name, back to a comma or a start, leaves it free to be the subject. */
    boolean isFree(int from, int name) {
        if (name > from
                && !posts.get(name - 1)
                && (cued.covers(Cue.BREAK, name - 1) || cued.covers(Cue.AIDE, name - 1))) {
            return false;
        }
        for (int i = name; i > from && i > name - 14; i--) {
            Gap gap = words.gap(i);
            if (gap == Gap.COMMA || gap == Gap.BREAK) {
                return true;
            }
            if (cued.covers(Cue.RELATIVE, i - 1)) {
                return false;
            }
        }
        return true;
    }

    boolean has(Cue cue, int first, int to) {
        for (int i = first; i < to; i++) {
            if (cued.covers(cue, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words from one to before another are written small at no point: a title, a name. */
    boolean isNamed(int first, int to) {
        if (to - first > 12) {
            return false;
        }
        boolean cased = false;
        for (int i = first; i < to; i++) {
            switch (words.shape(i)) {
                case SMALL -> {
                    if (words.end(i) - words.start(i) > 3) {
                        return false;
                    }
                }
                case CAPITAL, CAPITALS -> cased = true;
                case CASELESS -> {}
            }
        }
        return cased;
    }
}
