package dev.parley.cli.edit;

import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What has to be written so that subscriptions are as somebody wants them. What is so already is not written again.
 *
 * @param added that were not there
 * @param changed that were there and were different, as they will be
 * @param removed that will be there no more
 * @param same that are as they are wanted
 * @param left that nobody asked about, and that stay
 * @param stillPaused of all that are wanted: paused in effect, of which the wish says nothing
 */
public record SubscriptionChanges(
        List<Subscription> added,
        List<Subscription> changed,
        List<SubscriptionId> removed,
        List<SubscriptionId> same,
        List<SubscriptionId> left,
        List<SubscriptionId> stillPaused) {
    public SubscriptionChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        same = List.copyOf(same);
        left = List.copyOf(left);
        stillPaused = List.copyOf(stillPaused);
    }

    /**
     * A subscription as it is to be.
     *
     * @param tellsPaused whether it says if it is paused; where it does not, that is left as it is in effect
     */
    public record Wanted(Subscription subscription, boolean tellsPaused) {}

    /** What makes the wanted ones be in effect, and with {@code prune} no others. */
    public static SubscriptionChanges toApply(Collection<Wanted> wanted, Subscribed present, boolean prune) {
        List<Subscription> added = new ArrayList<>();
        List<Subscription> changed = new ArrayList<>();
        List<SubscriptionId> same = new ArrayList<>();
        List<SubscriptionId> stillPaused = new ArrayList<>();
        SortedSet<SubscriptionId> others = new TreeSet<>(present.ids());
        for (Wanted each : wanted) {
            Subscription subscription = each.subscription();
            SubscriptionId id = subscription.id();
            Subscription before = present.readable().get(id);
            if (before != null && before.paused() && !each.tellsPaused()) {
                subscription = subscription.paused(true);
                stillPaused.add(id);
            }
            if (!others.remove(id)) {
                added.add(subscription);
            } else if (subscription.equals(before)) {
                same.add(id);
            } else {
                changed.add(subscription);
            }
        }
        List<SubscriptionId> rest = List.copyOf(others);
        return new SubscriptionChanges(
                added, changed, prune ? rest : List.of(), same, prune ? List.of() : rest, stillPaused);
    }

    /** What takes these out; those that are not there are the same already. */
    public static SubscriptionChanges toRemove(Collection<SubscriptionId> unwanted, Subscribed present) {
        SortedSet<SubscriptionId> removed = new TreeSet<>(unwanted);
        SortedSet<SubscriptionId> same = new TreeSet<>(unwanted);
        removed.retainAll(present.ids());
        same.removeAll(removed);
        SortedSet<SubscriptionId> left = new TreeSet<>(present.ids());
        left.removeAll(removed);
        return new SubscriptionChanges(
                List.of(), List.of(), List.copyOf(removed), List.copyOf(same), List.copyOf(left), List.of());
    }

    /** Those that will be written. */
    public List<Subscription> put() {
        return Stream.concat(added.stream(), changed.stream()).toList();
    }

    public boolean isEmpty() {
        return number() == 0;
    }

    /** How many subscriptions they are about. */
    public int number() {
        return added.size() + changed.size() + removed.size();
    }

    /** How many there will be. */
    public int inEffect() {
        return added.size() + changed.size() + same.size() + left.size();
    }

    /** A line each. */
    public List<String> lines() {
        return Stream.of(
                        added.stream().map(each -> "added " + each.id()),
                        changed.stream().map(each -> "changed " + each.id()),
                        removed.stream().map(each -> "removed " + each))
                .flatMap(lines -> lines)
                .toList();
    }
}
