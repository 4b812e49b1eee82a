package dev.parley.watch.query;

import dev.parley.events.tag.Claim;
import dev.parley.events.tag.Part;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read of a query, before what stands beside a thing is known to bear on it. */
sealed interface Draft {
    Clause clause();

    /** A condition that is whole but for the parts of the article that count. */
    record Leaf(Condition condition) implements Draft {
        @Override
        public Clause clause() {
            return condition.clause();
        }
    }

    /** All of these, in one group: at least two. */
    record All(Clause clause, List<Draft> of) implements Draft {}

    /** Any of these: at least two. */
    record Any(Clause clause, List<Draft> of) implements Draft {}

    /** Not this. */
    record Not(Clause clause, Draft of) implements Draft {}

    /** Things that have a place, near each other. */
    record Near(Clause clause, int words, List<Condition.Placed> of) implements Draft {}

    /** What has to be true of one sentence. */
    record Sentence(Clause clause, Draft of) implements Draft {}

    /** Parts of the article. */
    record Parts(Clause clause, Set<Part> parts) implements Draft {}

    /**
     * What a claim says.
     *
     * @param told any of these
     */
    record Claimed(Clause clause, List<Told> told) implements Draft {}

    /**
     * A round, states, or both.
     *
     * @param rounds null = any or none
     * @param states none = any
     */
    record Told(Condition.@Nullable Rounds rounds, Set<Claim.State> states) {}
}
