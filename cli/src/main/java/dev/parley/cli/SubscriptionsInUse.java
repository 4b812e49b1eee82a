package dev.parley.cli;

import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.edit.Edits;
import dev.parley.cli.edit.Subscribed;
import dev.parley.cli.edit.SubscriptionChanges;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.watch.lexicon.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The subscriptions in effect in the namespace that a configuration leads to. */
record SubscriptionsInUse(Session session, Configuration configuration, Namespace namespace) {
    /** All of them. Namespace live is there from the start, though its topics are not; any other has to be there. */
    Subscribed all() {
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(namespace);
        try (Connection connection = access.shared()) {
            if (isOnlyToCome(access, topics, connection)) {
                return Subscribed.none();
            }
            try (Edits edits = new Edits(connection.client(), topics)) {
                return edits.subscribed();
            }
        }
    }

    /** Changes some of them; a dry run only tells what it would change. */
    SubscriptionChanges change(Function<Subscribed, SubscriptionChanges> plan, boolean dryRun) {
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(namespace);
        try (Connection connection = access.shared()) {
            if (isOnlyToCome(access, topics, connection)) {
                return plan.apply(Subscribed.none());
            }
            return changed(plan, dryRun, topics, connection);
        }
    }

    /** The same in a namespace that is made where it is missing. */
    SubscriptionChanges changeOrBegin(Function<Subscribed, SubscriptionChanges> plan, boolean dryRun) {
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(namespace);
        try (Connection connection = access.shared()) {
            if (dryRun && !access.isThere(topics, connection)) {
                return plan.apply(Subscribed.none());
            }
            if (!dryRun) {
                access.create(topics, connection);
            }
            return changed(plan, dryRun, topics, connection);
        }
    }

    private boolean isOnlyToCome(Access access, Topics topics, Connection connection) {
        if (namespace.equals(Namespace.LIVE)) {
            return !access.isThere(topics, connection);
        }
        access.require(topics, connection);
        return false;
    }

    private static SubscriptionChanges changed(
            Function<Subscribed, SubscriptionChanges> plan, boolean dryRun, Topics topics, Connection connection) {
        try (Edits edits = new Edits(connection.client(), topics)) {
            SubscriptionChanges changes = plan.apply(edits.subscribed());
            if (!dryRun) {
                edits.write(changes);
            }
            return changes;
        }
    }

    /** The subscription of an id. Throws, naming the nearest, where there is none that can be read. */
    Subscription named(SubscriptionId id, Subscribed among) {
        return Optional.ofNullable(among.readable().get(id))
                .orElseThrow(() -> new ConfigurationException(
                        among.unreadable().containsKey(id)
                                ? "subscription %s cannot be read: %s"
                                        .formatted(id, among.unreadable().get(id))
                                : "there is no subscription %s in namespace %s%s"
                                        .formatted(id, namespace, meant(id, among))));
    }

    /** What has these paused, or no longer. */
    SubscriptionChanges paused(Collection<SubscriptionId> ids, boolean isPaused, Subscribed present) {
        List<SubscriptionChanges.Wanted> wanted = ids.stream()
                .distinct()
                .map(id -> new SubscriptionChanges.Wanted(named(id, present).paused(isPaused), true))
                .toList();
        return SubscriptionChanges.toApply(wanted, present, false);
    }

    /** What was most likely meant by an id that is not there, to follow a sentence that says so. */
    static String meant(SubscriptionId id, Subscribed among) {
        List<String> known = among.ids().stream().map(SubscriptionId::value).toList();
        return Nearest.of(id.value(), known)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse(
                        known.isEmpty()
                                ? "; it has none"
                                : "; './parley subscriptions list' prints those that are there");
    }

    /** Changes as a program reads them. */
    Map<String, Object> json(SubscriptionChanges changes, boolean dryRun) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("namespace", namespace);
        json.put("dryRun", dryRun);
        json.put("added", changes.added().stream().map(Subscription::id).toList());
        json.put("changed", changes.changed().stream().map(Subscription::id).toList());
        json.put("removed", changes.removed());
        json.put("unchanged", changes.same());
        json.put("left", changes.left());
        json.put("inEffect", changes.inEffect());
        return json;
    }

    /** Changes as people read them. */
    void tell(SubscriptionChanges changes, boolean dryRun) {
        changes.lines().forEach(session.terminal()::say);
        session.terminal()
                .say("%s, %,d in effect in namespace %s"
                        .formatted(
                                changes.isEmpty()
                                        ? "Nothing to change"
                                        : "%,d %s".formatted(changes.number(), dryRun ? "to change" : "changed"),
                                changes.inEffect(),
                                namespace));
        if (dryRun && !changes.isEmpty()) {
            session.terminal().say("Nothing was written: this was only a dry run");
        }
    }
}
