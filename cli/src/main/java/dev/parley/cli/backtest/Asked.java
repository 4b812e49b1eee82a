package dev.parley.cli.backtest;

import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.processor.Rehearsal;
import dev.parley.watch.query.Query;
import dev.parley.watch.subscription.SubscriptionIndex;
import java.util.List;

/** A query in rehearsal, as the only subscription there is. */
record Asked(Query query, Rehearsal rehearsal) implements AutoCloseable {
    private static final SubscriptionId ID = new SubscriptionId("backtest");

    static Asked of(Query query, Rules rules) {
        SubscriptionIndex index = new SubscriptionIndex(rules.zone());
        index.put(new Subscription(
                ID, ID.value(), null, query.text(), false, List.of(), null, null, null, List.of(), List.of()));
        String broken = index.broken().get(ID);
        if (broken != null) {
            throw new IllegalArgumentException(broken);
        }
        return new Asked(query, rules.rehearsal(index::match));
    }

    Told told(Within within) {
        return new Told(query.text(), ID, rehearsal, within);
    }

    @Override
    public void close() {
        rehearsal.close();
    }
}
