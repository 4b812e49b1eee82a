package dev.parley.watch.query;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What groups of things amount to before it is known what they stand beside. */
final class Groups {
    private Groups() {}

    /** Alternatives; where all of them are parts, or all say what a claim says, they are one such term. */
    static Draft any(Clause clause, List<Draft> of) {
        if (of.stream().allMatch(Draft.Parts.class::isInstance)) {
            Set<Part> parts = EnumSet.noneOf(Part.class);
            of.forEach(each -> parts.addAll(((Draft.Parts) each).parts()));
            return new Draft.Parts(clause, parts);
        }
        if (of.stream().allMatch(Draft.Claimed.class::isInstance)) {
            List<Draft.Told> told = new ArrayList<>();
            of.forEach(each -> ClaimTerms.join(told, ((Draft.Claimed) each).told()));
            return new Draft.Claimed(clause, told);
        }
        return new Draft.Any(clause, of);
    }

    /** What stands in a chain of NEAR. */
    static Condition.Placed placed(String query, Draft draft) {
        return switch (draft) {
            case Draft.Leaf leaf -> leaf.condition() instanceof Condition.Placed placed ? placed : refuse(query, leaf);
            case Draft.Any any -> {
                List<Condition.Placed> of = new ArrayList<>();
                for (Draft each : any.of()) {
                    Condition.Placed one = placed(query, each);
                    of.addAll(one instanceof Condition.AnyPlaced inner ? inner.of() : List.of(one));
                }
                yield new Condition.AnyPlaced(any.clause(), of);
            }
            default -> refuse(query, draft);
        };
    }

    private static Condition.Placed refuse(String query, Draft draft) {
        String shown = Shown.quoted(draft.clause().text());
        String suggestion = switch (draft) {
            case Draft.Near near -> "write a chain: a NEAR/5 b NEAR/5 c";
            case Draft.All all -> "near can stand a term, a phrase, or (a OR b)";
            default -> "write it beside: " + draft.clause().text() + " (a NEAR/5 b)";
        };
        throw new QueryException(query, draft.clause(), shown + " has no one place in the text to be near", suggestion);
    }

    /** Whether a group says of it in which parts it counts. */
    static boolean isNarrowed(Draft draft) {
        return switch (draft) {
            case Draft.Leaf leaf -> leaf.condition() instanceof Condition.Placed;
            case Draft.Near near -> true;
            case Draft.Claimed claimed -> true;
            case Draft.Sentence sentence -> isNarrowed(sentence.of());
            case Draft.Not not -> isNarrowed(not.of());
            case Draft.All all -> all.of().stream().anyMatch(Groups::isNarrowed);
            case Draft.Any any -> any.of().stream().anyMatch(Groups::isNarrowed);
            case Draft.Parts parts -> false;
        };
    }

    /** Whether it says only in which parts something counts. */
    static boolean isPart(Draft draft) {
        return draft instanceof Draft.Parts || (draft instanceof Draft.Not not && not.of() instanceof Draft.Parts);
    }

    /** The formats that a claim beside it has to be of; none = it says nothing of that. */
    static Set<EntityId> formats(Draft draft) {
        return switch (draft) {
            case Draft.Leaf leaf -> format(leaf.condition());
            case Draft.Near near -> {
                Set<EntityId> formats = new HashSet<>();
                near.of().forEach(each -> formats.addAll(format(each)));
                yield formats;
            }
            case Draft.Any any -> {
                Set<EntityId> formats = new HashSet<>();
                for (Draft each : any.of()) {
                    Set<EntityId> own = formats(each);
                    if (own.isEmpty()) {
                        yield Set.of();
                    }
                    formats.addAll(own);
                }
                yield formats;
            }
            default -> Set.of();
        };
    }

    private static Set<EntityId> format(Condition condition) {
        return condition instanceof Condition.Mentioned mentioned
                        && mentioned.type() == EntityId.Type.FORMAT
                        && mentioned.entity() != null
                ? Set.of(mentioned.entity())
                : Set.of();
    }

    static boolean hasSentence(Draft draft) {
        return switch (draft) {
            case Draft.Sentence sentence -> true;
            case Draft.All all -> all.of().stream().anyMatch(Groups::hasSentence);
            case Draft.Any any -> any.of().stream().anyMatch(Groups::hasSentence);
            case Draft.Not not -> hasSentence(not.of());
            case Draft.Leaf leaf -> false;
            case Draft.Near near -> false;
            case Draft.Parts parts -> false;
            case Draft.Claimed claimed -> false;
        };
    }
}
