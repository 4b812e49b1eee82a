package dev.parley.watch.claim;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Shape;
import org.jspecify.annotations.Nullable;

/** Takes a name of a format, or a noun that stands for it, together with what tells which meeting is meant. */
final class Gatherings {
    private static final int FURTHEST_LINK = 5;
    private static final int LEAST_BARE_NUMBER = 5;

    private final Line line;

    Gatherings(Line line) {
        this.line = line;
    }

    /** The meeting of a format that is named from one word to another. */
    Gathering named(EntityId format, int first, int last, boolean numbered, boolean background) {
        Phrase phrase = new Phrase(first, last);
        phrase.nounBefore();
        if (phrase.noun < 0) {
            phrase.nounAfter();
        }
        if (phrase.noun <= last) {
            phrase.nounWithin();
            phrase.whichBefore();
        }
        return phrase.gathering(format, numbered, background, false);
    }

    /** A meeting that is named without its format, by a noun and what follows it up to a word. */
    Gathering inferred(EntityId format, int noun, int last, boolean numbered) {
        Phrase phrase = new Phrase(noun, last);
        phrase.noun = noun;
        phrase.whichBefore();
        return phrase.gathering(format, numbered, false, true);
    }

    /** A noun phrase while it is being put together. */
    private final class Phrase {
        private final int nameFirst;
        private final int nameLast;
        private int first;
        private int last;
        private int noun = -1;
        private boolean isWhich;
        private @Nullable Integer round;

        Phrase(int first, int last) {
            nameFirst = first;
            nameLast = last;
            this.first = first;
            this.last = last;
            for (Spot<Integer> ordinal : line.ordinals()) {
                if (first <= ordinal.first() && ordinal.last() <= last) {
                    round = ordinal.thing();
                }
            }
        }

        /** "round of the" before the name */
        void nounBefore() {
            int i = nameFirst - 1;
            while (i >= 0
                    && nameFirst - i <= FURTHEST_LINK
                    && !line.isCut(i + 1)
                    && !line.isNoun(i)
                    && (line.is(i, Role.LINK) || line.is(i, Role.DETERMINER))) {
                i--;
            }
            if (i >= 0 && line.isNoun(i) && !line.isCut(i + 1)) {
                noun = i;
                first = i;
            }
        }

        /** "meeting between" at the beginning of the name, or where a language puts it last */
        void nounWithin() {
            if (noun < 0) {
                noun = line.isNoun(nameFirst) ? nameFirst : line.isNoun(nameLast) ? nameLast : -1;
            }
        }

        /** "61st round" after the name, as Georgian has it */
        void nounAfter() {
            int i = nameLast + 1;
            Integer value = null;
            while (i < line.size() && !line.isCut(i) && i - nameLast <= FURTHEST_LINK) {
                Spot<Integer> ordinal = ordinalFrom(i);
                if (line.isNoun(i)) {
                    noun = i;
                    last = i;
                    round = value == null ? round : value;
                    return;
                }
                if (ordinal != null) {
                    value = ordinal.thing();
                    i = ordinal.last() + 1;
                } else if (line.is(i, Role.WHICH) || line.is(i, Role.LINK) || line.is(i, Role.DETERMINER)) {
                    isWhich |= line.is(i, Role.WHICH);
                    i++;
                } else {
                    return;
                }
            }
        }

        /** "the next", "the 61st" before the noun or name */
        void whichBefore() {
            int i = first - 1;
            while (i >= 0 && !line.isCut(i + 1)) {
                Spot<Integer> ordinal = ordinalTo(i);
                if (ordinal != null && round == null) {
                    round = ordinal.thing();
                    first = ordinal.first();
                    i = first - 1;
                } else if (isBareNumber(i) && round == null) {
                    round = line.number(i);
                    first = i--;
                } else if (line.is(i, Role.WHICH)) {
                    isWhich = true;
                    first = i--;
                } else if (line.is(i, Role.DETERMINER) && !line.is(i, Role.LINK)) {
                    i--;
                } else {
                    return;
                }
            }
        }

        /** "61 раунд": a number that is read as an ordinal */
        private boolean isBareNumber(int word) {
            return noun == word + 1
                    && line.isSubjectNoun(noun)
                    && line.number(word) >= LEAST_BARE_NUMBER
                    && !line.isLatin(noun)
                    && line.number(word) < 1000
                    && line.gap(noun) == Gap.SPACE;
        }

        private @Nullable Spot<Integer> ordinalTo(int word) {
            return line.ordinals().stream()
                    .filter(each -> each.last() == word)
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable Spot<Integer> ordinalFrom(int word) {
            return line.ordinals().stream()
                    .filter(each -> each.first() == word)
                    .findFirst()
                    .orElse(null);
        }

        Gathering gathering(EntityId format, boolean numbered, boolean background, boolean inferred) {
            int before = first - 1;
            while (before >= 0 && line.is(before, Role.DETERMINER) && !line.isCut(before + 1)) {
                before--;
            }
            boolean isClauseStart = beginsClause(before);
            boolean joined = before >= 0 && !line.isCut(before + 1);
            boolean governed = joined && line.is(before, Role.PREPOSITION);
            boolean ownCase = noun >= 0 && isClauseStart && before < line.clauseStart(first);
            ownCase |= (noun >= 0 && !line.isLatin(noun))
                    ? line.isSubjectNoun(noun)
                    : line.grammar().canBeSubject(line.text(nameFirst), line.text(nameLast));
            String head = line.text(last);
            boolean during = (governed && line.is(before, Role.AT))
                    || (!ownCase && last + 1 < line.size() && line.is(last + 1, Role.AT))
                    || line.grammar().isLocal(head);
            return new Gathering(
                    format,
                    first,
                    last,
                    numbered && isAbsolute() ? round : null,
                    round != null || isWhich || (noun >= 0 && line.isSubjectNoun(noun)),
                    ownCase && !governed,
                    isClauseStart,
                    during,
                    background,
                    inferred);
        }

        /** Whether nothing but dates and places comes before it, as before a subject. */
        private boolean beginsClause(int before) {
            for (int i = before; i >= line.clauseStart(first); i--) {
                if (!line.isDate(i)
                        && !line.is(i, Role.FILLER)
                        && !line.is(i, Role.BORDER)
                        && !line.is(i, Role.AND)
                        && !isPlace(i)
                        && line.shape(i) != Shape.CAPITAL) {
                    return false;
                }
            }
            return true;
        }

        private boolean isPlace(int word) {
            return line.places().stream().anyMatch(place -> place.covers(word));
        }

        /** "The third meeting this year" is not the third of all. */
        private boolean isAbsolute() {
            return round != null
                    && round > 0
                    && (Character.isDigit(line.text(first).charAt(0))
                            || round > 9
                            || !line.hasAny(last + 1, last + 3, Role.RELATIVELY));
        }
    }
}
