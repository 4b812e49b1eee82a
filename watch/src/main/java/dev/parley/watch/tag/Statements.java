package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Statement;
import dev.parley.watch.text.Sentences;
import dev.parley.watch.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, where the article leaves no doubt.
 *
 * <p>A quotation belongs to the official who is the subject of the clause right behind it, or of the last clause before it
 * when that leads up to it by a colon, a comma, a word such as "that" or nothing. A quotation right behind the clause that
 * closes another goes on with it. A quotation or a line of dialogue may hold such a clause between dashes. What follows
 * "said that" is a statement in the reporter's words. Titles and words marked off are no statements.
 */
final class Statements {
    /** The least words of a quotation that is not joined to its speaker by a comma behind it or a colon before it. */
    static final int FEWEST = 3;

    /** The most that are listed. */
    static final int MOST = 500;

    private static final int TAIL = 14;
    private static final String DASHES = "-–—―";

    private final String all;
    private final Words words;
    private final Reading reading;
    private final Sentences sentences;
    private final Quotations quotations;
    private final Attributions attributions;
    private final List<Said> said = new ArrayList<>();

    Statements(Reading reading, Quotations quotations, Attributions attributions, Cued cued) {
        this.reading = reading;
        this.all = reading.document().all();
        this.words = reading.words();
        this.sentences = reading.sentences();
        this.quotations = quotations;
        this.attributions = attributions;
        direct();
        new Dialogue(reading, quotations, attributions).addTo(said);
        new Reported(reading, quotations, attributions, cued).addTo(said);
    }

    /** By place. */
    List<Said> found() {
        return said.stream()
                .sorted(Comparator.comparingInt(Said::start).thenComparing(Said::mode))
                .limit(MOST)
                .toList();
    }

    private void direct() {
        EntityId before = null;
        for (int i = 0; i < quotations.size() && said.size() < MOST; i++) {
            EntityId speaker = speaker(i, before);
            if (speaker != null) {
                int start = quotations.start(i);
                int end = end(start, quotations.end(i));
                if (end > start) {
                    said.add(new Said(speaker, Statement.Mode.DIRECT, start, end));
                }
            }
            before = speaker;
        }
    }

    /** The end of what is said, without the comma that belongs to the sentence around it. */
    private int end(int start, int close) {
        int end = close;
        while (end > start && (Character.isWhitespace(all.charAt(end - 1)) || all.charAt(end - 1) == ',')) {
            end--;
        }
        return end;
    }

    private @Nullable EntityId speaker(int quotation, @Nullable EntityId before) {
        if (quotation > 0 && quotations.goesOn(quotation - 1)) {
            return before;
        }
        int first = words.from(quotations.start(quotation));
        int after = words.from(quotations.end(quotation));
        if (first >= after) {
            return null;
        }
        Optional<Attribution> colon = announced(quotation, first);
        if (colon.isPresent()) {
            return colon.get().speaker();
        }
        EntityId headed = headed(quotation, first);
        if (headed != null) {
            return headed;
        }
        Optional<Attribution> behind = behind(quotation, after);
        if (behind.isPresent()) {
            return behind.get().speaker();
        }
        Optional<Attribution> within = within(first, after);
        if (within.isPresent()) {
            return within.get().speaker();
        }
        if (before != null && isNext(quotation, first)) {
            return before;
        }
        if (after - first < FEWEST || attributions.between().isNamed(first, after)) {
            return null;
        }
        Optional<Attribution> ahead = ahead(quotation, first, after);
        return ahead.isPresent() ? ahead.get().speaker() : null;
    }

    /** The index of the last character before the opening mark that is not white; -1 when there is none. */
    private int beforeMark(int quotation) {
        int i = quotations.start(quotation) - 2;
        int limit = Math.max(-1, i - 20);
        while (i > limit && Character.isWhitespace(all.charAt(i))) {
            i--;
        }
        return i;
    }

    private int startOfSpace(int quotation, int mark) {
        int from = sentences.start(sentences.at(mark));
        return quotation == 0 ? from : Math.max(from, quotations.end(quotation - 1) + 1);
    }

    /** The last clause before a colon that leads to the quotation. */
    private Optional<Attribution> announced(int quotation, int first) {
        int mark = beforeMark(quotation);
        if (mark < 0 || all.charAt(mark) != ':') {
            return Optional.empty();
        }
        int from = sentences.start(sentences.at(mark));
        return attributions
                .before(first)
                .filter(clause -> words.start(clause.first()) >= from && first - clause.last() <= TAIL);
    }

    /** The official whose name and a colon are all that stands before the quotation, as in a headline. */
    private @Nullable EntityId headed(int quotation, int first) {
        int mark = beforeMark(quotation);
        if (mark < 0 || all.charAt(mark) != ':' || first == 0) {
            return null;
        }
        return attributions
                .nameEndingAt(first - 1)
                .filter(name -> reading.beginsSentence(name.first()) && words.end(first - 1) == mark)
                .map(Found::entity)
                .orElse(null);
    }

    /** The clause right behind the quotation. */
    private Optional<Attribution> behind(int quotation, int after) {
        int close = quotations.end(quotation);
        if (after >= words.size() || hasLine(close, words.start(after))) {
            return Optional.empty();
        }
        int sentence = sentences.at(close);
        boolean asked = close > 0 && "?!…".indexOf(all.charAt(close - 1)) >= 0;
        int of = reading.sentenceOf(after);
        if (of != sentence && !(asked && of == sentence + 1 && words.from(sentences.end(of)) - after <= TAIL / 2)) {
            return Optional.empty();
        }
        int until = quotation + 1 < quotations.size()
                ? Math.min(quotations.start(quotation + 1), sentences.end(of))
                : sentences.end(of);
        return attributions
                .from(after)
                .filter(clause -> words.start(clause.first()) < until)
                .filter(clause -> leads(quotation, after, clause));
    }

    private boolean leads(int quotation, int after, Attribution clause) {
        Between between = attributions.between();
        if (clause.first() == after) {
            return true;
        }
        int close = quotations.end(quotation);
        boolean joined = (close > 0 && ",?!…".indexOf(all.charAt(close - 1)) >= 0)
                || (close + 1 < all.length() && all.charAt(close + 1) == ',');
        return joined && between.isLead(after, clause.first());
    }

    private boolean hasLine(int from, int to) {
        for (int i = from; i < to; i++) {
            if (all.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The clause between dashes inside the quotation. */
    private Optional<Attribution> within(int first, int after) {
        return attributions
                .from(first)
                .filter(clause -> clause.last() < after && clause.first() > first)
                .filter(clause -> isDashed(clause.first()) && clause.named());
    }

    /** Whether a dash after a closing sign stands before a word. */
    private boolean isDashed(int word) {
        int from = words.end(word - 1);
        int dash = words.start(word) - 1;
        while (dash > from && Character.isWhitespace(all.charAt(dash))) {
            dash--;
        }
        if (dash <= from || DASHES.indexOf(all.charAt(dash)) < 0) {
            return false;
        }
        return ",.?!…".indexOf(all.charAt(from)) >= 0;
    }

    /** The last clause before the quotation, when it leads up to it. */
    private Optional<Attribution> ahead(int quotation, int first, int after) {
        int mark = beforeMark(quotation);
        if (mark < 0) {
            return Optional.empty();
        }
        int from = startOfSpace(quotation, mark);
        return attributions
                .before(first)
                .filter(clause -> words.start(clause.first()) >= from
                        && first - clause.last() <= TAIL
                        && sentences.at(words.start(clause.first())) == sentences.at(quotations.start(quotation)))
                .filter(clause -> leadsUp(clause, first, after, all.charAt(mark)));
    }

    private boolean leadsUp(Attribution clause, int first, int after, char mark) {
        Between between = attributions.between();
        int tail = clause.last() + 1;
        if (tail == first) {
            return true;
        }
        boolean linked = between.has(Cue.LINK, tail, first);
        if (linked && between.isLink(first - 1)) {
            return true;
        }
        if (mark == ',') {
            return !linked;
        }
        boolean reported = linked
                || clause.verb().phrase() == Cue.ACCORDING
                || clause.verb().phrase() == Cue.OPINION;
        return reported && after - first > FEWEST && Character.isLowerCase(all.charAt(words.start(first)));
    }

    /** Whether the quotation stands right behind the clause that closes the one before, or behind that one itself. */
    private boolean isNext(int quotation, int first) {
        int close = quotations.end(quotation - 1);
        int open = quotations.start(quotation);
        if (hasLine(close, open) || first - words.from(close) > 2 * TAIL) {
            return false;
        }
        int mark = beforeMark(quotation);
        int apart = sentences.at(open) - sentences.at(close);
        boolean parted = mark >= 0 && (",:".indexOf(all.charAt(mark)) >= 0 || DASHES.indexOf(all.charAt(mark)) >= 0);
        boolean begins = sentences.start(sentences.at(open)) >= open - 1;
        return apart <= 1 && (begins || (parted && apart == 0)) && isOneClause(words.from(close), first);
    }

    /** Whether at most one clause lies between two words. */
    private boolean isOneClause(int from, int to) {
        Optional<Attribution> last = attributions.before(to).filter(clause -> clause.first() >= from);
        return last.isEmpty() || last.equals(attributions.from(from));
    }
}
