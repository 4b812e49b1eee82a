package dev.parley.cli.subscription;

import dev.parley.cli.edit.SubscriptionChanges;
import dev.parley.events.subscription.Subscription;
import java.nio.file.Path;

/**
 * A file and the subscription it holds.
 *
 * @param tellsPaused whether it says if the subscription is paused; where it does not, that is left as it is
 * @param queryLine where the query stands, counted from 1
 */
public record SubscriptionFile(Path path, Subscription subscription, boolean tellsPaused, int queryLine) {
    /** What its owner wants. */
    public SubscriptionChanges.Wanted wanted() {
        return new SubscriptionChanges.Wanted(subscription, tellsPaused);
    }
}
