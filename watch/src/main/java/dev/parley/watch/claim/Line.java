package dev.parley.watch.claim;

import dev.parley.watch.phrase.PhraseTrie;
import dev.parley.watch.text.Beads;
import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Shape;
import dev.parley.watch.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One sentence with all that is found in it. Its words are counted from 0; a clause ends before a comma, another mark or
 * a word that begins the next, but never within a date, a mention or brackets.
 */
final class Line implements Beads {
    private static final int LONGEST_ASIDE = 8;

    /** How much is looked at in one sentence, so that the time it takes is bounded. */
    private static final int MOST_STATES = 32;

    private final Passage passage;
    private final Grammar grammar;
    private final int sentence;
    private final int from;
    private final int size;
    private final BitSet cuts = new BitSet();
    private final BitSet asides = new BitSet();
    private final List<Spot<Integer>> ordinals = new ArrayList<>();
    private final List<Spot<Cue.State>> states = new ArrayList<>();
    private final List<Spot<Cue.Place>> places = new ArrayList<>();
    private final BitSet dated = new BitSet();
    private final BitSet nouns = new BitSet();
    private final BitSet subjects = new BitSet();
    private final BitSet rounds = new BitSet();
    private final List<Spot<When>> dates = new ArrayList<>();

    Line(Passage passage, int sentence, Grammar grammar, PhraseTrie<Cue> cues) {
        this.passage = passage;
        this.sentence = sentence;
        this.grammar = grammar;
        Words words = passage.words();
        from = words.from(passage.sentences().start(sentence));
        size = words.from(passage.sentences().end(sentence)) - from;
        cues.find(this, this::add);
        digits();
        dates.addAll(Dates.in(this));
        cut();
        dates.forEach(this::joinDate);
        ordinals.forEach(this::joinOrdinal);
    }

    private void add(Cue cue, int first, int last) {
        switch (cue) {
            case Cue.Ordinal ordinal -> {
                ordinals.removeIf(other -> first <= other.first() && other.last() <= last);
                if (ordinals.stream().noneMatch(other -> other.covers(first))) {
                    ordinals.add(new Spot<>(ordinal.value(), first, last));
                }
            }
            case Cue.State state -> {
                if (states.size() < MOST_STATES) {
                    states.add(new Spot<>(state, first, last));
                }
            }
            case Cue.Place place -> places.add(new Spot<>(place, first, last));
            case Cue.Noun noun ->
                (switch (noun.use()) {
                            case ANY -> nouns;
                            case SUBJECT -> subjects;
                            case ROUND -> rounds;
                        })
                        .set(first, last + 1);
        }
    }

    private void digits() {
        for (int i = 0; i < size; i++) {
            String word = text(i);
            int end = 0;
            while (end < word.length() && end < 4 && Character.isDigit(word.charAt(end))) {
                end++;
            }
            if (end > 0 && end < 4) {
                int value = Integer.parseInt(word.substring(0, end));
                if (end < word.length() && grammar.is(word.substring(end), Role.SUFFIX)) {
                    ordinals.add(new Spot<>(value, i, i));
                } else if (end == word.length() && hyphenated(i + 1) && is(i + 1, Role.SUFFIX)) {
                    ordinals.add(new Spot<>(value, i, i + 1));
                } else if (end == word.length() && hyphenated(i) && is(i - 1, Role.PREFIX)) {
                    ordinals.add(new Spot<>(value, i - 1, i));
                }
            }
        }
    }

    private void cut() {
        int close = -1;
        for (int i = 1; i < size; i++) {
            String between = between(i);
            if (between.indexOf('(') >= 0) {
                close = closing(i);
                asides.set(i, Math.max(i, close));
            }
            boolean bracket = asides.get(i) || i == close;
            boolean dash = gap(i) == Gap.HYPHEN && between.length() > 2;
            boolean mark = gap(i) == Gap.COMMA || (gap(i) == Gap.BREAK && !bracket) || dash;
            if (mark || is(i, Role.BORDER)) {
                cuts.set(i);
            }
        }
        for (int i = 1; i + 1 < size; i++) {
            if (isApposition(i)) {
                cuts.clear(i, i + 2);
            }
        }
    }

    /** "Ergneti, Georgia, on": one name after another, between commas. */
    private boolean isApposition(int word) {
        return gap(word) == Gap.COMMA
                && gap(word + 1) == Gap.COMMA
                && shape(word) == Shape.CAPITAL
                && shape(word - 1) == Shape.CAPITAL
                && !is(word + 1, Role.BORDER);
    }

    /** The word after the bracket that is opened before a word; -1 when it is not closed soon. */
    private int closing(int open) {
        for (int i = open + 1; i <= Math.min(size - 1, open + LONGEST_ASIDE); i++) {
            if (between(i).indexOf(')') >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Makes one stretch of words, within which no clause ends. */
    void join(int first, int last) {
        cuts.clear(first + 1, Math.max(first + 1, last + 1));
    }

    private void joinDate(Spot<When> date) {
        join(is(date.first() - 1, Role.FILLER) ? date.first() - 1 : date.first(), date.last());
        dated.set(date.first(), date.last() + 1);
    }

    /** "the next, 62nd round" */
    private void joinOrdinal(Spot<Integer> ordinal) {
        if (is(ordinal.first() - 1, Role.WHICH)) {
            join(ordinal.first() - 1, ordinal.first());
        }
    }

    private String between(int word) {
        Words words = passage.words();
        return passage.all().substring(words.end(from + word - 1), words.start(from + word));
    }

    private boolean hyphenated(int word) {
        return word > 0
                && word < size
                && gap(word) == Gap.HYPHEN
                && between(word).length() == 1;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long hash(int bead) {
        return passage.words().hash(from + bead);
    }

    @Override
    public Gap gap(int bead) {
        return bead == 0 ? Gap.BREAK : passage.words().gap(from + bead);
    }

    @Override
    public Shape shape(int bead) {
        return passage.words().shape(from + bead);
    }

    Grammar grammar() {
        return grammar;
    }

    boolean isTitle() {
        return size > 0 && passage.words().start(from) < passage.textStart();
    }

    boolean is(int word, Role role) {
        return word >= 0 && word < size && grammar.roles(hash(word)).contains(role);
    }

    int month(int word) {
        return word >= 0 && word < size ? grammar.month(hash(word), shape(word)) : 0;
    }

    /** Whether a word is written in Latin letters or in digits. */
    boolean isLatin(int word) {
        return text(word).charAt(0) < 0x0250;
    }

    /** The number a word is written as, in up to four digits; -1 when it is none. */
    int number(int word) {
        if (word < 0 || word >= size) {
            return -1;
        }
        String text = text(word);
        if (text.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < '0' || unit > '9') {
                return -1;
            }
            value = value * 10 + unit - '0';
        }
        return value;
    }

    /** Whether a question is asked at or after a word. */
    boolean isAsked(int word) {
        return passage.isAsked(sentence, from + word);
    }

    String text(int word) {
        Words words = passage.words();
        return passage.all().substring(words.start(from + word), words.end(from + word));
    }

    /** The words from one to another as written. */
    String surface(int first, int last) {
        Words words = passage.words();
        return passage.all().substring(words.start(from + first), words.end(from + last));
    }

    /** The word at a place of the passage, counted in this line. */
    int wordAt(int index) {
        return passage.words().from(index) - from;
    }

    boolean isCut(int word) {
        return cuts.get(word);
    }

    boolean isAside(int word) {
        return asides.get(word);
    }

    /** The first word of the clause that a word stands in. */
    int clauseStart(int word) {
        return Math.max(0, cuts.previousSetBit(word));
    }

    /** The last word of the clause that a word stands in. */
    int clauseEnd(int word) {
        int next = cuts.nextSetBit(word + 1);
        return (next < 0 ? size : next) - 1;
    }

    boolean hasAny(int first, int last, Role role) {
        for (int i = Math.max(0, first); i <= Math.min(last, size - 1); i++) {
            if (is(i, role) && !isDate(i) && !isMonth(i)) {
                return true;
            }
        }
        return false;
    }

    /** "0 May": the month of a day that there is not, and not the verb. */
    private boolean isMonth(int word) {
        return month(word) > 0 && (number(word - 1) >= 0 || number(word + 1) >= 0);
    }

    boolean isAny(Spot<?> spot, Role role) {
        for (int i = spot.first(); i <= spot.last(); i++) {
            if (is(i, role)) {
                return true;
            }
        }
        return false;
    }

    boolean isNoun(int word) {
        return nouns.get(Math.max(0, word)) && word >= 0;
    }

    boolean isSubjectNoun(int word) {
        return subjects.get(word);
    }

    boolean isRound(int word) {
        return rounds.get(word);
    }

    List<Spot<Integer>> ordinals() {
        return ordinals;
    }

    List<Spot<Cue.State>> states() {
        return states;
    }

    List<Spot<Cue.Place>> places() {
        return places;
    }

    List<Spot<When>> dates() {
        return dates;
    }

    /** Whether a word is part of a date. */
    boolean isDate(int word) {
        return dated.get(word);
    }
}
