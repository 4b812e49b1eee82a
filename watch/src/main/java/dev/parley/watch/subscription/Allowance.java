package dev.parley.watch.subscription;

import dev.parley.events.subscription.SubscriptionId;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which subscriptions of a costly kind are let in: so many with the least ids, so that it follows from which there are and
 * not from the order in which they came.
 */
final class Allowance {
    private final int most;
    private final NavigableMap<SubscriptionId, byte[]> in = new TreeMap<>();
    private final NavigableMap<SubscriptionId, byte[]> waiting = new TreeMap<>();

    Allowance(int most) {
        this.most = most;
    }

    /** Adds one whose id is not there, and gives back the paper of the one that has to wait for it, perhaps its own. */
    Optional<byte[]> add(byte[] paper) {
        in.put(Paper.id(paper), paper);
        if (in.size() <= most) {
            return Optional.empty();
        }
        Map.Entry<SubscriptionId, byte[]> last = in.pollLastEntry();
        waiting.put(last.getKey(), last.getValue());
        return Optional.of(last.getValue());
    }

    /** Removes one if it is there, and gives back the paper of the one that waits no longer. */
    Optional<byte[]> remove(SubscriptionId id) {
        if (in.isEmpty()) {
            return Optional.empty();
        }
        waiting.remove(id);
        if (in.remove(id) == null || waiting.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<SubscriptionId, byte[]> first = waiting.pollFirstEntry();
        in.put(first.getKey(), first.getValue());
        return Optional.of(first.getValue());
    }
}
