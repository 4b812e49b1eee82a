package dev.parley.watch.claim;

import dev.parley.events.tag.Claim.State;
import dev.parley.watch.lexicon.Occasions.How;
import dev.parley.watch.text.Shape;
import java.util.Comparator;
import java.util.Optional;

/** When and where: the date and the place that stand with what is said of a meeting. */
final class Details {
    private static final int LONGEST_PLACE = 3;
    private static final int NEAR = 2;

    private final Line line;
    private final Gathering of;
    private final Spot<Cue.State> what;
    private final int from;
    private final int to;

    Details(Line line, Gathering of, Spot<Cue.State> what) {
        this.line = line;
        this.of = of;
        this.what = what;
        boolean own = what.thing().words().how() == How.ATTRIBUTE
                || line.clauseStart(what.first()) > line.clauseStart(of.last());
        int start = line.clauseStart(own ? what.first() : Math.min(of.first(), what.first()));
        this.from = own ? start : withDateBefore(start);
        this.to = own ? line.clauseEnd(what.last()) : Math.max(line.clauseEnd(of.last()), line.clauseEnd(what.last()));
    }

    /** "On 5 November, the round ...": the clause before, when it is no more than a date and a place. */
    private int withDateBefore(int start) {
        if (start == 0) {
            return start;
        }
        int before = line.clauseStart(start - 1);
        for (int i = before; i < start; i++) {
            int word = i;
            if (!line.isDate(i)
                    && !line.is(i, Role.FILLER)
                    && !line.is(i, Role.PLACE)
                    && line.places().stream().noneMatch(place -> place.covers(word))) {
                return start;
            }
        }
        return before;
    }

    Optional<When> date() {
        return line.dates().stream()
                .filter(date -> date.first() >= from && date.last() <= to)
                .filter(date -> !date.thing().since() || isNewDate(date))
                .filter(date -> !of.covers(date.first()))
                .filter(this::isNothingElseBetween)
                .filter(date -> !isMoved() || !isOldDate(date))
                .min(Comparator.comparingInt(this::distance))
                .map(date -> isMoved() && line.is(date.first() - 1, Role.FROM)
                        ? date.thing().end()
                        : date.thing())
                .filter(When::exists);
    }

    private boolean isMoved() {
        return what.thing().words().state() == State.POSTPONED;
    }

    private boolean isNewDate(Spot<When> date) {
        return isMoved() && (date.thing().until() || what.covers(date.first() - 1));
    }

    /** "from 4 March", unless it goes on with "to 5 April" */
    private boolean isOldDate(Spot<When> date) {
        if (!line.is(date.first() - 1, Role.FROM)) {
            return false;
        }
        for (int i = date.first(); i <= date.last(); i++) {
            if (line.is(i, Role.TO) && !line.is(i, Role.AND)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNothingElseBetween(Spot<When> date) {
        int first = Math.min(date.last(), what.last());
        int last = Math.max(date.first(), what.first());
        for (Spot<Cue.State> other : line.states()) {
            if (other.first() > first && other.last() < last && !overlaps(other)) {
                return false;
            }
        }
        return date.first() < what.first() || !hasConjunction(what.last() + 1, date.first() - 1);
    }

    private boolean hasConjunction(int first, int last) {
        for (int i = first; i <= last; i++) {
            int word = i;
            if (line.is(i, Role.AND) && line.ordinals().stream().noneMatch(each -> each.covers(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean overlaps(Spot<Cue.State> other) {
        return other.first() <= what.last() && what.first() <= other.last();
    }

    /** What comes after is nearer than what came before. */
    private int distance(Spot<When> date) {
        return date.first() > what.first() ? date.first() - what.first() : 1_000 + what.first() - date.last();
    }

    Optional<String> venue() {
        Optional<String> known = line.places().stream()
                .filter(place -> place.thing().format().equals(of.format()))
                .filter(place -> place.first() >= from && place.last() <= to && !of.covers(place.first()))
                .filter(place ->
                        line.is(place.first() - 1, Role.PLACE) || line.grammar().isLocal(line.text(place.last())))
                .map(place -> line.surface(place.first(), place.last()))
                .findFirst();
        return known.or(this::placeAfter);
    }

    /** A name with a capital after "in", where the language has capitals, next to what is said. */
    private Optional<String> placeAfter() {
        return placeFrom(what.first(), what.last() + NEAR).or(() -> placeFrom(of.last() + 1, of.last() + 1));
    }

    private Optional<String> placeFrom(int start, int until) {
        for (int i = start; i <= Math.min(to, until); i++) {
            int first = i + 1;
            if (line.is(i, Role.PLACE) && isName(first) && first <= to) {
                int last = first;
                while (last + 1 <= to && last + 1 - first < LONGEST_PLACE && isName(last + 1)) {
                    last++;
                }
                return Optional.of(line.surface(first, last));
            }
        }
        return Optional.empty();
    }

    private boolean isName(int word) {
        return word < line.size()
                && (line.shape(word) == Shape.CAPITAL)
                && !of.covers(word)
                && !line.isDate(word)
                && !line.is(word, Role.FILLER)
                && line.month(word) == 0;
    }
}
