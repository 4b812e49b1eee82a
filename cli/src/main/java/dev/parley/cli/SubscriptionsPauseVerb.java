package dev.parley.cli;

import dev.parley.cli.edit.SubscriptionChanges;
import dev.parley.events.subscription.SubscriptionId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has subscriptions fire on nothing for a while. */
@Command(
        name = "pause",
        description = {
            "Keeps subscriptions in effect but has them fire on nothing, until they are resumed.",
            "A file that says 'paused: false' has it fire again when it is applied."
        })
final class SubscriptionsPauseVerb implements Runnable {
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

    SubscriptionsPauseVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        SubscriptionsInUse inUse = new SubscriptionsInUse(session, setUp.configuration(), namespace.asked());
        SubscriptionChanges changes = inUse.change(present -> inUse.paused(ids, true, present), dryRun);
        if (json) {
            session.terminal().json(inUse.json(changes, dryRun));
        } else {
            inUse.tell(changes, dryRun);
        }
    }
}
