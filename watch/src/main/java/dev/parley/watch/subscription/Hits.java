package dev.parley.watch.subscription;

import dev.parley.events.subscription.SubscriptionId;

/** The subscriptions that an article meets, each once, in no order. */
public final class Hits {
    private final Catalogue catalogue;
    private final int[] owners;

    Hits(Catalogue catalogue, int[] owners) {
        this.catalogue = catalogue;
        this.owners = owners;
    }

    public int size() {
        return owners.length;
    }

    public SubscriptionId id(int index) {
        return Paper.id(catalogue.paper(owners[index]));
    }

    String query(int index) {
        return Paper.query(catalogue.paper(owners[index]));
    }
}
