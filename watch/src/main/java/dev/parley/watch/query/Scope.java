package dev.parley.watch.query;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said beside a leaf and around it.
 *
 * @param parts of the article that count; null = nothing is said of them
 * @param formats that a claim has to be of; none = any
 */
record Scope(@Nullable Set<Part> parts, Set<EntityId> formats) {
    /** The parts that count. */
    Set<Part> counted() {
        return parts == null ? Query.REPORT : parts;
    }

    Condition narrow(Condition condition) {
        return parts != null && condition instanceof Condition.Placed placed ? narrow(placed) : condition;
    }

    Condition.Placed narrow(Condition.Placed placed) {
        if (parts == null) {
            return placed;
        }
        return switch (placed) {
            case Condition.Mentioned asked ->
                new Condition.Mentioned(asked.clause(), asked.type(), asked.entity(), parts);
            case Condition.OfSide asked -> new Condition.OfSide(asked.clause(), asked.side(), parts);
            case Condition.InPost asked -> new Condition.InPost(asked.clause(), asked.post(), parts);
            case Condition.Worded asked -> new Condition.Worded(asked.clause(), asked.words(), asked.exact(), parts);
            case Condition.AnyPlaced any -> {
                List<Condition.Placed> of = new ArrayList<>();
                any.of().forEach(each -> of.add(narrow(each)));
                yield new Condition.AnyPlaced(any.clause(), of);
            }
        };
    }
}
