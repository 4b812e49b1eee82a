package dev.parley.watch.query;

import dev.parley.events.tag.Claim;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How what a query says of a claim in several terms comes to one. */
final class ClaimTerms {
    private ClaimTerms() {}

    /** Adds alternatives; of those with one round the states are put together. */
    static void join(List<Draft.Told> told, List<Draft.Told> more) {
        for (Draft.Told each : more) {
            int same = sameRounds(told, each.rounds());
            if (same < 0) {
                told.add(each);
            } else {
                told.set(
                        same,
                        new Draft.Told(each.rounds(), either(told.get(same).states(), each.states())));
            }
        }
    }

    private static int sameRounds(List<Draft.Told> told, Condition.@Nullable Rounds rounds) {
        for (int i = 0; i < told.size(); i++) {
            Condition.Rounds known = told.get(i).rounds();
            if (known == null ? rounds == null : known.equals(rounds)) {
                return i;
            }
        }
        return -1;
    }

    private static Set<Claim.State> either(Set<Claim.State> states, Set<Claim.State> others) {
        if (states.isEmpty() || others.isEmpty()) {
            return Set.of();
        }
        Set<Claim.State> either = EnumSet.copyOf(states);
        either.addAll(others);
        return either;
    }

    /** What a claim says that is any of these and any of those; empty = no claim is both. */
    static List<Draft.Told> both(List<Draft.Told> these, List<Draft.Told> those) {
        List<Draft.Told> both = new ArrayList<>();
        for (Draft.Told one : these) {
            for (Draft.Told other : those) {
                both(one, other).ifPresent(told -> join(both, List.of(told)));
            }
        }
        return both;
    }

    private static Optional<Draft.Told> both(Draft.Told one, Draft.Told other) {
        Condition.Rounds rounds = one.rounds();
        Condition.Rounds others = other.rounds();
        if (rounds != null && others != null) {
            int first = Math.max(rounds.first(), others.first());
            int last = Math.min(rounds.last(), others.last());
            if (last < first) {
                return Optional.empty();
            }
            rounds = new Condition.Rounds(first, last);
        }
        Set<Claim.State> states = one.states().isEmpty() ? other.states() : one.states();
        if (!one.states().isEmpty() && !other.states().isEmpty()) {
            states = EnumSet.copyOf(one.states());
            states.retainAll(other.states());
            if (states.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Draft.Told(rounds == null ? others : rounds, states));
    }

    /** What is not said of itself is taken from what stands beside it. */
    static List<Draft.Told> filled(List<Draft.Told> told, List<Draft.Told> beside) {
        List<Draft.Told> filled = new ArrayList<>();
        for (Draft.Told own : told) {
            for (Draft.Told other : beside) {
                Draft.Told whole = new Draft.Told(
                        own.rounds() == null ? other.rounds() : own.rounds(),
                        own.states().isEmpty() ? other.states() : own.states());
                join(filled, List.of(whole));
            }
        }
        return filled;
    }
}
