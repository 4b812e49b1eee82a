package dev.parley.watch.subscription;

import dev.parley.events.alert.Reason;
import dev.parley.events.subscription.SubscriptionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription that an article meets.
 *
 * @param version of the subscription's query
 * @param reasons one for each clause, in the query's order
 * @param fingerprint of the clauses and of the entities that met them; where they stand does not change it
 * @param independence what the article's story has to meet besides; null = nothing
 */
public record Match(
        SubscriptionId subscription,
        String version,
        List<Reason> reasons,
        String fingerprint,
        @Nullable Independence independence) {
    public Match {
        reasons = List.copyOf(reasons);
    }
}
