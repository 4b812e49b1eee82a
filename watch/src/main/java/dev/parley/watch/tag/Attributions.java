package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All clauses of a text that say that somebody speaks, by place, each with its speaker where that is an official.
 *
 * <p>The subject of a verb is the name before it, with nothing between that could be another subject; or else the name
 * after it. How much may stand between depends on whether the name's form tells that it acts ({@link Speakers}). Whoever
 * is only meant ("he said") is the one who spoke last, if nobody else spoke or was named since, no further back than the
 * paragraph before.
 */
final class Attributions {
    private static final int NEAR = 8;
    private static final int FAR = 14;
    private static final int APPOSITION = 25;
    private static final int NAMES = 4;

    private final Reading reading;
    private final Words words;
    private final Cued cued;
    private final Quotations quotations;
    private final Paragraphs paragraphs;
    private final Speakers speakers;
    private final Between between;
    private final NavigableMap<Integer, Found> names = new TreeMap<>();
    private final NavigableMap<Integer, Attribution> byFirst = new TreeMap<>();
    private final NavigableMap<Integer, Attribution> byLast = new TreeMap<>();

    /** The first word that was not yet asked for whether it is quoted, and the last before it that is not. */
    private int looked;

    private int unquoted = -1;

    Attributions(
            Reading reading,
            Cued cued,
            Quotations quotations,
            Paragraphs paragraphs,
            Speakers speakers,
            List<Found> officials,
            Hits hits) {
        this.reading = reading;
        this.words = reading.words();
        this.cued = cued;
        this.quotations = quotations;
        this.paragraphs = paragraphs;
        this.speakers = speakers;
        this.between = new Between(words, cued, hits);
        officials.forEach(official -> names.put(official.first(), official));
        read();
    }

    private void read() {
        List<Hit<Cue>> verbs = new ArrayList<>();
        for (Cue cue : new Cue[] {Cue.SAID, Cue.TOLD, Cue.ACCORDING, Cue.OPINION, Cue.OPINION_AGAIN}) {
            verbs.addAll(cued.of(cue));
        }
        verbs.sort(Comparator.<Hit<Cue>>comparingInt(Hit::first).thenComparing(Hit::last, Comparator.reverseOrder()));
        Attribution before = null;
        int after = -1;
        for (Hit<Cue> verb : verbs) {
            if (verb.first() > after) {
                Attribution read = new Clause(verb).read(before);
                byFirst.putIfAbsent(read.first(), read);
                byLast.putIfAbsent(read.last(), read);
                before = isQuoted(verb.first()) ? before : read;
                after = verb.last();
            }
        }
    }

    /** The first clause that begins at a word or later. */
    Optional<Attribution> from(int word) {
        return Optional.ofNullable(byFirst.ceilingEntry(word)).map(entry -> entry.getValue());
    }

    /** The last clause that ends before a word. */
    Optional<Attribution> before(int word) {
        return Optional.ofNullable(byLast.lowerEntry(word)).map(entry -> entry.getValue());
    }

    Iterable<Attribution> all() {
        return byFirst.values();
    }

    /** The name that ends right before a word and can act. */
    Optional<Found> nameEndingAt(int word) {
        return Optional.ofNullable(names.floorEntry(word))
                .map(entry -> entry.getValue())
                .filter(name -> name.last() == word && speakers.mayAct(name, words));
    }

    Between between() {
        return between;
    }

    private boolean isQuoted(int word) {
        return quotations.at(words.start(word)) >= 0;
    }

    /** The last word before another that is not quoted; asked for in the order of the text, so each is looked at once. */
    private int unquotedBefore(int until) {
        for (; looked < until; looked++) {
            if (!isQuoted(looked)) {
                unquoted = looked;
            }
        }
        return unquoted;
    }

    /** A verb with what stands around it in its sentence, up to the quotations. */
    private final class Clause {
        private final Hit<Cue> verb;
        private final int from;
        private final int to;

        Clause(Hit<Cue> verb) {
            this.verb = verb;
            int sentence = reading.sentenceOf(verb.first());
            int start = reading.sentences().start(sentence);
            int end = reading.sentences().end(sentence);
            int quotation = quotations.lastFrom(words.start(verb.first()));
            if (quotation >= 0) {
                boolean within = words.start(verb.first()) < quotations.end(quotation);
                start = Math.max(start, within ? quotations.start(quotation) : longEnd(quotation, start));
                end = within ? Math.min(end, quotations.end(quotation)) : end;
            }
            from = words.from(start);
            to = words.from(end) - 1;
        }

        /** Where the last quotation of some words before ends. */
        private int longEnd(int quotation, int start) {
            for (int i = quotation; i >= 0 && quotations.end(i) > start && i > quotation - NEAR; i--) {
                if (words.from(quotations.end(i)) - words.from(quotations.start(i)) >= Statements.FEWEST) {
                    return quotations.end(i);
                }
            }
            return start;
        }

        Attribution read(@Nullable Attribution last) {
            return switch (verb.phrase()) {
                case ACCORDING -> after(false).orElseGet(this::unknown);
                case OPINION -> opinion().orElseGet(this::unknown);
                case OPINION_AGAIN -> again(verb.first(), verb.last(), last);
                case SAID -> said(last);
                default -> subjectBefore().orElseGet(() -> againBefore(last).orElseGet(this::unknown));
            };
        }

        private Attribution said(@Nullable Attribution last) {
            return subjectBefore()
                    .or(() -> againBefore(last))
                    .or(() -> after(true))
                    .or(() -> againAfter(last))
                    .orElseGet(this::unknown);
        }

        private Attribution unknown() {
            return new Attribution(verb, null, verb.first(), verb.last(), false);
        }

        private Attribution by(Found name) {
            return new Attribution(
                    verb,
                    name.entity(),
                    Math.min(verb.first(), name.first()),
                    Math.max(verb.last(), name.last()),
                    true);
        }

        private Optional<Attribution> subjectBefore() {
            boolean nearest = true;
            Map.Entry<Integer, Found> entry = names.lowerEntry(verb.first());
            for (int i = 0; i < NAMES && entry != null && entry.getKey() >= from; i++) {
                Found name = entry.getValue();
                if (name.last() < verb.first()
                        && speakers.mayAct(name, words)
                        && words.gap(name.last() + 1) != Gap.APOSTROPHE) {
                    if (isSubject(name, nearest)) {
                        return Optional.of(by(name));
                    }
                    nearest = false;
                }
                entry = names.lowerEntry(name.first());
            }
            return Optional.empty();
        }

        /** Whether a name before the verb is its subject; one behind which another may be must have an apposition. */
        private boolean isSubject(Found name, boolean nearest) {
            boolean told = speakers.isTold(name, words);
            int next = name.last() + 1;
            if (nearest && next == verb.first() && words.gap(next) == Gap.COMMA) {
                return name.first() > from && words.gap(name.first()) == Gap.COMMA;
            }
            boolean close = nearest
                    && (told ? between.isPlain(next, verb.first(), NEAR) : between.isFilled(next, verb.first()));
            return (close || isApposition(next, told)) && (told || between.isFree(from, name.first()));
        }

        /** Whether between commas stands what the one named is, and after it nothing but fillers. */
        private boolean isApposition(int next, boolean told) {
            if (words.gap(next) != Gap.COMMA || verb.first() - next > APPOSITION) {
                return false;
            }
            for (int i = verb.first(); i > next; i--) {
                if (words.gap(i) == Gap.COMMA) {
                    return told
                            ? between.isPlain(i, verb.first(), NEAR, true)
                            : between.isFilled(i, verb.first(), true);
                }
                if (words.gap(i) == Gap.BREAK) {
                    return false;
                }
            }
            return false;
        }

        private Optional<Attribution> after(boolean inverted) {
            var entry = names.higherEntry(verb.last());
            if (entry == null) {
                return Optional.empty();
            }
            Found name = entry.getValue();
            if (name.last() > to
                    || (name.last() + 1 < words.size() && words.gap(name.last() + 1) == Gap.APOSTROPHE)
                    || (inverted && !speakers.mayAct(name, words))) {
                return Optional.empty();
            }
            boolean told = inverted && speakers.isTold(name, words);
            boolean fits = told
                    ? between.isRow(verb.last() + 1, name.first(), FAR) && !cued.covers(Cue.BREAK, name.first() - 1)
                    : between.isTitle(verb.last() + 1, name.first(), NEAR) && (!inverted || beginsAfterQuotation());
            return fits ? Optional.of(by(name)) : Optional.empty();
        }

        private boolean beginsAfterQuotation() {
            int quotation = quotations.lastFrom(words.start(verb.first()));
            return quotation >= 0
                    && (between.isFilled(words.from(quotations.end(quotation)), verb.first(), true)
                            || quotations.end(quotation) > words.start(verb.first()));
        }

        private Optional<Attribution> opinion() {
            return Optional.ofNullable(names.lowerEntry(verb.first()))
                    .map(entry -> entry.getValue())
                    .filter(name -> name.last() == verb.first() - 1 && words.gap(verb.first()) == Gap.SPACE)
                    .map(this::by);
        }

        private Optional<Attribution> againBefore(@Nullable Attribution last) {
            int word = verb.first() - 1;
            while (word > from && cued.covers(Cue.FILLER, word) && isNear(words.gap(word + 1))) {
                word--;
            }
            for (int first = word; first >= from && first > word - 4; first--) {
                if (cued.lastFrom(Cue.AGAIN, first) == word
                        && isNear(words.gap(word + 1))
                        && (first == from || !isNear(words.gap(first)))) {
                    return Optional.of(again(first, verb.last(), last));
                }
            }
            return Optional.empty();
        }

        private Optional<Attribution> againAfter(@Nullable Attribution last) {
            int first = verb.last() + 1;
            int end = first <= to ? cued.lastFrom(Cue.AGAIN, first) : -1;
            return end >= 0
                            && isNear(words.gap(first))
                            && (end >= to
                                    || !isNear(words.gap(end + 1))
                                    || cued.covers(Cue.FILLER, end + 1)
                                    || cued.covers(Cue.BREAK, end + 1))
                    ? Optional.of(again(verb.first(), end, last))
                    : Optional.empty();
        }

        private boolean isNear(Gap gap) {
            return gap == Gap.SPACE || gap == Gap.NONE;
        }

        private Attribution again(int first, int last, @Nullable Attribution before) {
            EntityId speaker =
                    before == null || before.speaker() == null || isAnybodySince(before) ? null : before.speaker();
            return new Attribution(verb, speaker, first, last, false);
        }

        /** Whether somebody else is named since, a sentence stands between that is not quoted, or a paragraph does. */
        private boolean isAnybodySince(Attribution before) {
            int here = reading.sentenceOf(verb.first());
            int there = reading.sentenceOf(before.first());
            if (paragraphs.at(here) - paragraphs.at(there) > 1) {
                return true;
            }
            int since = words.from(reading.sentences().end(there));
            if (unquotedBefore(words.from(reading.sentences().start(here))) >= since) {
                return true;
            }
            return names.subMap(before.last(), false, verb.first(), false).values().stream()
                    .limit(NEAR)
                    .anyMatch(name -> !name.entity().equals(before.speaker()) && !isQuoted(name.first()));
        }
    }
}
