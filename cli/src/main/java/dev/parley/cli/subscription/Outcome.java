package dev.parley.cli.subscription;

import dev.parley.events.alert.Reason;
import dev.parley.events.subscription.Example;
import java.util.List;

/**
 * What came of holding an example against a query.
 *
 * @param isExpected whether the query was to fire
 * @param number of the example among those of its kind, from 1
 * @param notMet clauses of the query that were not met, all of which would have had to be
 * @param metBy what met the query; none where it was not met
 * @param recognised ids of what is mentioned; those that are only in the background say so
 */
public record Outcome(
        boolean isExpected,
        int number,
        Example example,
        List<String> notMet,
        List<Reason> metBy,
        List<String> recognised) {
    public Outcome {
        notMet = List.copyOf(notMet);
        metBy = List.copyOf(metBy);
        recognised = List.copyOf(recognised);
    }

    /** Whether the query fired or not as it was to. */
    public boolean isAsMeant() {
        return isExpected == notMet.isEmpty();
    }
}
