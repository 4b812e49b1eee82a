package dev.parley.watch.query;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes into each leaf what stands beside it: the parts of the article that count, and the formats that a claim is of.
 * What is said in a group holds for the parentheses within it, and not for those around it.
 */
final class Binding {
    private final String query;
    private int claims;

    Binding(String query) {
        this.query = query;
    }

    Condition bind(Draft draft) {
        return bind(draft, new Scope(null, Set.of()));
    }

    private Condition bind(Draft draft, Scope scope) {
        return switch (draft) {
            case Draft.Leaf leaf -> scope.narrow(leaf.condition());
            case Draft.Parts parts -> new Condition.InPart(parts.clause(), parts.parts());
            case Draft.Claimed claimed -> claimed(claimed.clause(), claimed.told(), scope);
            case Draft.Near near -> near(near, scope);
            case Draft.Sentence sentence -> new Condition.InSentence(sentence.clause(), bind(sentence.of(), scope));
            case Draft.Not not -> not(not.clause(), bind(not.of(), scope));
            case Draft.Any any -> {
                List<Condition> of = new ArrayList<>();
                for (Draft each : any.of()) {
                    Condition bound = bind(each, scope);
                    of.addAll(bound instanceof Condition.Any inner ? inner.of() : List.of(bound));
                }
                yield new Condition.Any(any.clause(), of);
            }
            case Draft.All all -> all(all, scope);
        };
    }

    private static Condition not(Clause clause, Condition of) {
        return of instanceof Condition.Not inner ? inner.of() : new Condition.Not(clause, of);
    }

    private static Condition near(Draft.Near near, Scope scope) {
        List<Condition.Placed> of = new ArrayList<>();
        near.of().forEach(each -> of.add(scope.narrow(each)));
        return new Condition.Near(near.clause(), near.words(), of);
    }

    private Condition all(Draft.All all, Scope around) {
        boolean narrows = all.of().stream().anyMatch(Groups::isNarrowed);
        Scope scope = new Scope(narrows ? parts(all, around.parts()) : around.parts(), formats(all, around.formats()));
        Told told = told(all);
        List<Condition> of = new ArrayList<>();
        boolean isTold = false;
        for (Draft each : all.of()) {
            if (narrows && Groups.isPart(each)) {
                continue;
            }
            if (each instanceof Draft.Claimed) {
                if (told != null && !isTold) {
                    of.add(claimed(told.clause, told.told, scope));
                    isTold = true;
                }
            } else if (told != null && each instanceof Draft.Not not && not.of() instanceof Draft.Claimed claimed) {
                List<Draft.Told> filled = ClaimTerms.filled(claimed.told(), told.told);
                of.add(not(not.clause(), claimed(claimed.clause(), filled, scope)));
            } else {
                Condition bound = bind(each, scope);
                of.addAll(bound instanceof Condition.All inner ? inner.of() : List.of(bound));
            }
        }
        return of.size() == 1 ? of.getFirst() : new Condition.All(all.clause(), of);
    }

    /** What the claim says of which this group speaks; null = it speaks of none. */
    private @Nullable Told told(Draft.All all) {
        Told told = null;
        for (Draft each : all.of()) {
            if (each instanceof Draft.Claimed claimed) {
                told = told == null ? new Told(claimed.clause(), claimed.told()) : told.and(query, claimed);
            }
        }
        return told;
    }

    private Condition claimed(Clause clause, List<Draft.Told> told, Scope scope) {
        claims += told.size();
        if (claims > Query.MOST_TERMS) {
            throw Terms.tooMany(query, clause);
        }
        List<Condition> of = new ArrayList<>();
        for (Draft.Told each : told) {
            of.add(new Condition.Claimed(clause, scope.formats(), each.rounds(), each.states(), scope.counted()));
        }
        return of.size() == 1 ? of.getFirst() : new Condition.Any(clause, of);
    }

    private @Nullable Set<Part> parts(Draft.All all, @Nullable Set<Part> around) {
        Set<Part> parts = around == null ? null : EnumSet.copyOf(around);
        Clause last = null;
        for (Draft each : all.of()) {
            if (each instanceof Draft.Parts in) {
                last = in.clause();
                if (parts == null) {
                    parts = EnumSet.copyOf(in.parts());
                }
                parts.retainAll(in.parts());
            }
        }
        for (Draft each : all.of()) {
            if (each instanceof Draft.Not not && not.of() instanceof Draft.Parts out) {
                last = not.clause();
                parts = parts == null ? EnumSet.copyOf(Query.REPORT) : parts;
                parts.removeAll(out.parts());
            }
        }
        if (last != null && parts != null && parts.isEmpty()) {
            throw new QueryException(
                    query, last, "no part of an article is left to look into", "write part:title,lead for either");
        }
        return parts;
    }

    private static Set<EntityId> formats(Draft.All all, Set<EntityId> around) {
        Set<EntityId> formats = new HashSet<>();
        for (Draft each : all.of()) {
            formats.addAll(Groups.formats(each));
        }
        return formats.isEmpty() ? around : formats;
    }

    /** What a claim says, and where the query says so. */
    private record Told(Clause clause, List<Draft.Told> told) {
        Told and(String query, Draft.Claimed other) {
            List<Draft.Told> both = ClaimTerms.both(told, other.told());
            if (both.size() > Query.MOST_TERMS) {
                throw Terms.tooMany(query, other.clause());
            }
            if (both.isEmpty()) {
                throw new QueryException(
                        query,
                        other.clause(),
                        "no claim says all of this at once",
                        "write round:57,58 or state:held,readout for either, (format:* round:57) (format:* round:58) for two claims");
            }
            Clause before = clause;
            String text = before.text() + " " + other.clause().text();
            return new Told(new Clause(text, before.start(), other.clause().end()), both);
        }
    }
}
