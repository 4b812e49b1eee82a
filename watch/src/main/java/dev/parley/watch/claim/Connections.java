package dev.parley.watch.claim;

import dev.parley.events.tag.Claim.State;
import dev.parley.watch.lexicon.Occasions.How;
import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Shape;

/** Decides whether what is said in a line is said of a meeting. */
final class Connections {
    private static final int FURTHEST_DENIAL = 3;
    private static final int FURTHEST_IDIOM = 3;
    private static final int MOST_CLAUSES_AFTER = 4;

    private final Line line;

    Connections(Line line) {
        this.line = line;
    }

    boolean isSaid(Gathering of, Spot<Cue.State> what) {
        if (what.last() >= of.first() && what.first() <= of.last()) {
            return false;
        }
        boolean connected = switch (what.thing().words().how()) {
            case PREDICATE -> isPredicate(of, what);
            case OBJECT -> isObject(of, what);
            case ATTRIBUTE -> isAttribute(of, what);
            case WITHIN -> isWithin(of, what);
        };
        return connected
                && isMeant(of, what)
                && isLiteral(of, what)
                && !line.isAsked(Math.min(of.first(), what.first()));
    }

    /** Not "was held up", "opens the door": what follows is of the same occasion, or begins something new. */
    private boolean isLiteral(Gathering of, Spot<Cue.State> what) {
        boolean idiom = hasAnyAfter(of.last(), Role.IDIOM) || hasAnyAfter(what.last(), Role.IDIOM);
        State state = what.thing().words().state();
        boolean free = what.thing().words().how() != How.PREDICATE
                || what.last() < of.first()
                || (state != State.HELD && state != State.ANNOUNCED);
        return !idiom && (free || isFollower(what.last() + 1));
    }

    private boolean hasAnyAfter(int word, Role role) {
        return line.hasAny(word + 1, Math.min(line.clauseEnd(word), word + FURTHEST_IDIOM), role);
    }

    private boolean isFollower(int word) {
        if (word >= line.size() || line.isCut(word) || line.isAside(word) || line.isDate(word)) {
            return true;
        }
        if (line.is(word, Role.DETERMINER)) {
            return line.isDate(word + 1) || (line.is(word + 1, Role.FILLER) && !line.is(word + 1, Role.PLACE));
        }
        return line.is(word, Role.FILLER)
                || line.is(word, Role.PREPOSITION)
                || line.is(word, Role.AND)
                || line.is(word, Role.MANNER)
                || line.shape(word) == Shape.CAPITAL
                || line.grammar().isLocal(line.text(word))
                || line.number(word) >= 0
                || line.gap(word) != Gap.SPACE
                || line.places().stream().anyMatch(place -> place.covers(word));
    }

    private boolean isPredicate(Gathering of, Spot<Cue.State> what) {
        if (line.isLatin(what.first()) && !of.leads()) {
            return isRelative(of, what);
        }
        if (what.last() < of.first()) {
            return of.subject() && !line.isLatin(what.first()) && isBare(what.last() + 1, of.first() - 1);
        }
        return (of.subject() && isBare(of.last() + 1, what.first() - 1))
                || isRelative(of, what)
                || isAfterInsertion(of, what);
    }

    /** ", which was held" */
    private boolean isRelative(Gathering of, Spot<Cue.State> what) {
        int next = afterAsides(of.last() + 1);
        return line.is(next, Role.RELATIVE) && next < what.first() && isBare(next + 1, what.first() - 1);
    }

    /** ", co-chaired by all, was held" */
    private boolean isAfterInsertion(Gathering of, Spot<Cue.State> what) {
        int next = afterAsides(of.last() + 1);
        return of.subject()
                && next < what.first()
                && line.isCut(next)
                && !line.is(next, Role.BORDER)
                && line.clauseStart(what.first()) == what.first()
                && line.clauseEnd(next) + 1 == what.first()
                && line.states().stream()
                        .filter(each -> each.thing().words().how() == How.PREDICATE)
                        .noneMatch(each -> each.first() >= next && each.first() < what.first());
    }

    private boolean isObject(Gathering of, Spot<Cue.State> what) {
        if (what.last() < of.first()) {
            return isBare(what.last() + 1, of.first() - 1);
        }
        return !line.isLatin(what.first()) && of.subject() && isBare(of.last() + 1, what.first() - 1);
    }

    private boolean isAttribute(Gathering of, Spot<Cue.State> what) {
        if (what.last() < of.first()) {
            return !line.isLatin(what.first()) && isBare(what.last() + 1, of.first() - 1);
        }
        int next = afterAsides(of.last() + 1);
        return next == what.first() || (line.isLatin(what.first()) && isBare(next, what.first() - 1));
    }

    private boolean isWithin(Gathering of, Spot<Cue.State> what) {
        return of.during() && of.round() != null && clausesBetween(of, what) <= 1;
    }

    private int clausesBetween(Gathering of, Spot<Cue.State> what) {
        int from = Math.min(of.last(), what.last());
        int to = Math.max(of.first(), what.first());
        int cuts = 0;
        for (int i = from + 1; i <= to; i++) {
            if (line.isCut(i)) {
                cuts++;
            }
        }
        return cuts;
    }

    private int afterAsides(int word) {
        int next = word;
        while (next < line.size() && line.isAside(next)) {
            next++;
        }
        return next;
    }

    /** Whether only places, dates and words that say nothing stand from one word to another, all in one clause. */
    private boolean isBare(int first, int last) {
        for (int i = first; i <= last; i++) {
            int word = i;
            boolean bare = line.isAside(i)
                    || line.isDate(i)
                    || line.is(i, Role.FILLER)
                    || line.is(i, Role.DETERMINER)
                    || line.places().stream().anyMatch(place -> place.covers(word))
                    || (i > first && isNameAfter(i - 1));
            if (!bare || line.isCut(i)) {
                return false;
            }
        }
        return !line.isCut(last + 1);
    }

    /** "in Moscow", "on the South Caucasus": a name cannot say anything, and so is nothing in between. */
    private boolean isNameAfter(int word) {
        return line.shape(word + 1) == Shape.CAPITAL
                && !line.isTitle()
                && (line.is(word, Role.FILLER)
                        || line.is(word, Role.DETERMINER)
                        || line.is(word, Role.PLACE)
                        || line.shape(word) == Shape.CAPITAL);
    }

    /** Whether it is stated: not denied, wished for, supposed, or a habit. */
    private boolean isMeant(Gathering of, Spot<Cue.State> what) {
        int start = Math.min(line.clauseStart(what.first()), line.clauseStart(of.first()));
        int end = Math.max(line.clauseEnd(what.last()), line.clauseEnd(of.last()));
        boolean denied = line.hasAny(line.clauseStart(what.first()), what.first() - 1, Role.NEGATION)
                || line.hasAny(line.clauseStart(of.first()), of.first() - 1, Role.NEGATION)
                || line.hasAny(what.last() + 1, what.last() + FURTHEST_DENIAL, Role.NEGATION)
                || line.is(what.first() - 1, Role.INFINITIVE);
        if (denied || isDeniedAfter(what)) {
            return false;
        }
        State state = what.thing().words().state();
        boolean supposed = state != State.CALLED_FOR && isSupposed(what);
        boolean habit = of.round() == null && line.hasAny(start, end, Role.HABIT);
        return !supposed && !habit;
    }

    /** "was cancelled, some falsely claimed" */
    private boolean isDeniedAfter(Spot<Cue.State> what) {
        int end = line.clauseEnd(what.last());
        for (int i = 0; i < MOST_CLAUSES_AFTER && end + 1 < line.size(); i++) {
            end = line.clauseEnd(end + 1);
        }
        return line.hasAny(0, end, Role.DENIAL);
    }

    private boolean isSupposed(Spot<Cue.State> what) {
        int end = line.clauseEnd(what.last());
        return line.hasAny(0, line.size() - 1, Role.UNLESS)
                || line.hasAny(0, what.first() - 1, Role.CONDITION)
                || line.hasAny(what.last() + 1, end, Role.CONDITION);
    }
}
