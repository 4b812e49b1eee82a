package dev.parley.watch.tag;

import dev.parley.watch.text.Words;
import java.util.BitSet;

/**
 * The sentences that tell the history with which reports on one subject close.
 *
 * <p>A sentence is <em>historical</em> when it holds a formula of the lexicon, or tells of a past year, of a known event
 * or of something that goes on since a year. It is <em>news</em> when somebody is said to speak in it, when it holds a
 * quotation, a word of news or a date of the article's own year. In every paragraph what stands between the last sentence
 * of news and the first historical one after it stays; from there to the end of the paragraph is background. Where news
 * stands before in the same paragraph, as the first sentence of the lead always does, only a formula begins it: others may
 * go on with what somebody says. After a paragraph of background the verb of a tale is enough. An article whose title or
 * lead is historical is about history and has no background.
 */
final class Background {
    private static final int QUOTED = 25;

    private final Reading reading;
    private final Paragraphs paragraphs;
    private final BitSet background = new BitSet();
    private final BitSet news = new BitSet();
    private final BitSet opening = new BitSet();
    private final BitSet heading = new BitSet();
    private final BitSet formula = new BitSet();
    private final BitSet narrated = new BitSet();
    private final BitSet dated = new BitSet();

    Background(Reading reading, Paragraphs paragraphs, Quotations quotations, Cued cued, Years years) {
        this.reading = reading;
        this.paragraphs = paragraphs;
        Words words = reading.words();
        for (Hit<Cue> hit : cued.of(Cue.REMINDER)) {
            if (reading.beginsSentence(hit.first()) && quotations.at(words.start(hit.first())) < 0) {
                opening.set(reading.sentenceOf(hit.first()));
            }
        }
        cued.of(Cue.HEADING).stream().filter(this::isHeading).forEach(hit -> set(heading, hit));
        cued.of(Cue.FORMULA).forEach(hit -> set(formula, hit));
        cued.of(Cue.EVENT).forEach(hit -> set(dated, hit));
        cued.of(Cue.SINCE).forEach(hit -> set(dated, hit));
        years.past().forEach(word -> dated.set(reading.sentenceOf(word)));
        BitSet unfinished = new BitSet();
        cued.of(Cue.UNFINISHED).forEach(hit -> unfinished.set(hit.last() + 1));
        cued.of(Cue.NARRATED).stream()
                .filter(hit -> !unfinished.get(hit.first()))
                .forEach(hit -> set(narrated, hit));
        years.present().forEach(word -> news.set(reading.sentenceOf(word)));
        for (Cue cue : new Cue[] {Cue.NEWS, Cue.SAID, Cue.TOLD, Cue.ACCORDING, Cue.OPINION, Cue.OPINION_AGAIN}) {
            cued.of(cue).forEach(hit -> set(news, hit));
        }
        for (int i = 0; i < quotations.size(); i++) {
            if (quotations.end(i) - quotations.start(i) >= QUOTED) {
                news.set(
                        reading.sentences().at(quotations.start(i)),
                        reading.sentences().at(quotations.end(i)) + 1);
            }
        }
        boolean history = isAboutHistory(cued, years);
        Before before = Before.NEWS;
        for (int i = paragraphs.size() == 0 ? 0 : paragraphs.lead(); i < paragraphs.size(); i++) {
            before = mark(i, before, history);
        }
    }

    private void set(BitSet sentences, Hit<Cue> hit) {
        sentences.set(reading.sentenceOf(hit.first()));
    }

    /** Whether a heading stands alone in its line, or before a colon. */
    private boolean isHeading(Hit<Cue> hit) {
        if (!reading.beginsSentence(hit.first())) {
            return false;
        }
        int end = reading.words().end(hit.last());
        int sentence = reading.sentenceOf(hit.first());
        return reading.sentences().end(sentence) <= end + 1
                || reading.document().all().charAt(end) == ':';
    }

    private boolean isAboutHistory(Cued cued, Years years) {
        int lead = paragraphs.size() == 0 ? 0 : paragraphs.first(paragraphs.lead());
        for (int i = 0; i <= lead; i++) {
            if (!news.get(i) && (isHistorical(i) || (isTitle(i) && dated.get(i)))) {
                return true;
            }
        }
        if (years.named().stream().anyMatch(reading::inTitle)) {
            return true;
        }
        return cued.of(Cue.ANNIVERSARY).stream().anyMatch(hit -> reading.sentenceOf(hit.first()) <= lead);
    }

    private boolean isTitle(int sentence) {
        return sentence < reading.sentences().size()
                && reading.sentences().start(sentence) < reading.document().titleEnd();
    }

    private boolean isHistorical(int sentence) {
        return formula.get(sentence) || (narrated.get(sentence) && dated.get(sentence));
    }

    /** Marks what is background in a paragraph and says what that means for the next. */
    private Before mark(int paragraph, Before before, boolean history) {
        int first = paragraphs.first(paragraph);
        int last = paragraphs.last(paragraph);
        boolean isLead = paragraph == paragraphs.lead();
        int begin = isLead ? -1 : openly(first, last, before);
        if (begin < 0) {
            begin = nextSet(opening, isLead ? first + 1 : first, last);
        }
        if (begin < 0 && !history) {
            begin = quietly(first, last, isLead, before == Before.BACKGROUND);
        }
        if (begin < 0) {
            return Before.NEWS;
        }
        background.set(begin, last + 1);
        return first == last && heading.get(first) ? Before.HEADING : begin == first ? Before.BACKGROUND : Before.NEWS;
    }

    /** Where background begins by a heading, in this paragraph or alone in the line before. */
    private int openly(int first, int last, Before before) {
        return heading.get(first) || (before == Before.HEADING && lastNews(first, last) < 0) ? first : -1;
    }

    /** Where background begins by what is told. */
    private int quietly(int first, int last, boolean isLead, boolean after) {
        int fresh = isLead ? Math.max(first, lastNews(first, last)) : lastNews(first, last);
        int begin = begin(fresh, first, last, after);
        while (begin > first && begin - 1 > fresh && dated.get(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private int lastNews(int first, int last) {
        int found = last;
        while (found >= first && !news.get(found)) {
            found--;
        }
        return found < first ? -1 : found;
    }

    private int begin(int fresh, int first, int last, boolean after) {
        for (int i = Math.max(first, fresh + 1); i <= last; i++) {
            if (fresh >= 0 ? formula.get(i) : isHistorical(i) || (after && narrated.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int nextSet(BitSet sentences, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentences.get(i)) {
                return i;
            }
        }
        return -1;
    }

    /** What stands before a paragraph. */
    private enum Before {
        NEWS,
        HEADING,
        BACKGROUND
    }

    /** Whether the sentence at an index is background. */
    boolean covers(int index) {
        return background.get(reading.sentences().at(index));
    }
}
