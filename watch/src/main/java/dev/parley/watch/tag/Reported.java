package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Statement;
import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Words;
import java.util.List;

/**
 * Statements in the reporter's words: what follows "said that" up to the end of the sentence, or "according to" and a
 * comma at its beginning. A sentence in which a quotation is given to somebody makes none.
 */
final class Reported {
    private static final int NEAR = 8;

    private final Reading reading;
    private final String all;
    private final Words words;
    private final Quotations quotations;
    private final Attributions attributions;
    private final Cued cued;

    Reported(Reading reading, Quotations quotations, Attributions attributions, Cued cued) {
        this.reading = reading;
        this.all = reading.document().all();
        this.words = reading.words();
        this.quotations = quotations;
        this.attributions = attributions;
        this.cued = cued;
    }

    void addTo(List<Said> said) {
        int after = -1;
        for (Attribution clause : attributions.all()) {
            EntityId speaker = clause.speaker();
            if (said.size() >= 2 * Statements.MOST) {
                return;
            }
            if (speaker != null && clause.named() && quotations.at(words.start(clause.first())) < 0) {
                int sentence = reading.sentenceOf(clause.first());
                int first = begin(clause);
                int end = end(reading.sentences().end(sentence));
                if (sentence > after
                        && first >= 0
                        && reading.sentenceOf(first) == sentence
                        && words.start(first) < end
                        && !holdsQuotation(sentence)) {
                    said.add(new Said(speaker, Statement.Mode.INDIRECT, words.start(first), end));
                    after = sentence;
                }
            }
        }
    }

    /** The first word of what is said; -1 when it is not told. */
    private int begin(Attribution clause) {
        int next = clause.last() + 1;
        Cue verb = clause.verb().phrase();
        if (verb != Cue.SAID && verb != Cue.TOLD) {
            return next < words.size() && words.gap(next) == Gap.COMMA && reading.beginsSentence(clause.first())
                    ? next
                    : -1;
        }
        for (int i = next; i < Math.min(words.size(), next + NEAR) && words.gap(i) != Gap.BREAK; i++) {
            int link = cued.lastFrom(Cue.LINK, i);
            if (link >= 0) {
                boolean led =
                        words.gap(i) == Gap.COMMA || attributions.between().isNamedOrFilled(next, i);
                return led && link + 1 < words.size() ? link + 1 : -1;
            }
        }
        return -1;
    }

    private int end(int sentence) {
        int end = sentence;
        while (end > 0 && (all.charAt(end - 1) == '.' || Character.isWhitespace(all.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private boolean holdsQuotation(int sentence) {
        int quotation = quotations.lastFrom(reading.sentences().end(sentence));
        if (quotation < 0 || quotations.end(quotation) <= reading.sentences().start(sentence)) {
            return false;
        }
        return words.from(quotations.end(quotation)) - words.from(quotations.start(quotation)) >= Statements.FEWEST;
    }
}
