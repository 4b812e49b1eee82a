package dev.parley.cli;

import dev.parley.cli.edit.Subscribed;
import dev.parley.cli.edit.SubscriptionChanges;
import dev.parley.events.subscription.SubscriptionId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes subscriptions out. */
@Command(
        name = "remove",
        description = {
            "Takes subscriptions out of effect; one that is not there is out already.",
            "A file of it stays, and puts it back when its folder is applied again.",
            "To only silence one: parley subscriptions pause ID"
        })
final class SubscriptionsRemoveVerb implements Runnable {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Mixin
    private NamespaceOption namespace = new NamespaceOption();

    @Option(names = "--dry-run", description = "Only tell what would change.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print one JSON object instead of lines.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "As 'subscriptions list' prints it.")
    private List<SubscriptionId> ids = List.of();

    SubscriptionsRemoveVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        SubscriptionsInUse inUse = new SubscriptionsInUse(session, setUp.configuration(), namespace.asked());
        SubscriptionChanges changes = inUse.change(present -> planned(present), dryRun);
        if (json) {
            session.terminal().json(inUse.json(changes, dryRun));
        } else {
            inUse.tell(changes, dryRun);
        }
    }

    private SubscriptionChanges planned(Subscribed present) {
        SubscriptionChanges changes = SubscriptionChanges.toRemove(ids, present);
        changes.same()
                .forEach(id -> session.terminal()
                        .say("There is no subscription " + id + SubscriptionsInUse.meant(id, present)));
        return changes;
    }
}
