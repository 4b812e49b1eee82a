package dev.parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.events.Json;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One subscription in effect. */
@Command(name = "show", description = "Prints one subscription in effect as JSON.")
final class SubscriptionsShowVerb implements Runnable {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Mixin
    private NamespaceOption namespace = new NamespaceOption();

    @Option(names = "--json", description = "On one line.")
    private boolean json;

    @Parameters(paramLabel = "ID", description = "As 'subscriptions list' prints it.")
    private SubscriptionId id = SubscriptionId.SOURCE_HEALTH;

    SubscriptionsShowVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        SubscriptionsInUse inUse = new SubscriptionsInUse(session, setUp.configuration(), namespace.asked());
        Subscription subscription = inUse.named(id, inUse.all());
        if (json) {
            session.terminal().json(subscription);
        } else {
            session.terminal().out().println(indented(subscription));
        }
    }

    private static String indented(Subscription subscription) {
        try {
            return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(subscription);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }
}
