package dev.parley.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.cli.edit.Subscribed;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Table;
import dev.parley.events.Json;
import dev.parley.events.Namespace;
import dev.parley.events.subscription.Subscription;
import dev.parley.watch.query.Query;
import dev.parley.watch.query.QueryException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The subscriptions in effect. */
@Command(name = "list", description = "Prints the subscriptions in effect.")
final class SubscriptionsListVerb implements Runnable {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Mixin
    private NamespaceOption namespace = new NamespaceOption();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    SubscriptionsListVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        Subscribed subscribed = new SubscriptionsInUse(session, setUp.configuration(), namespace.asked()).all();
        if (subscribed.size() == 0) {
            sayThatThereIsNone();
        } else if (json) {
            print(subscribed);
        } else {
            table(subscribed)
                    .lines(session.terminal().width())
                    .forEach(session.terminal().out()::println);
        }
    }

    private void print(Subscribed subscribed) {
        subscribed.readable().values().forEach(each -> {
            ObjectNode line = Json.MAPPER.valueToTree(each);
            why(each).ifPresent(why -> line.put("broken", why));
            session.terminal().json(line);
        });
        subscribed.unreadable().forEach((id, why) -> {
            ObjectNode line = Json.MAPPER.createObjectNode();
            session.terminal().json(line.put("id", id.value()).put("broken", why));
        });
    }

    private static Table table(Subscribed subscribed) {
        Table table = new Table("id", "name", "query", "state");
        subscribed
                .readable()
                .values()
                .forEach(each -> table.row(
                        Plain.line(each.id().value()),
                        Plain.line(each.name()),
                        Plain.line(each.query()),
                        why(each).map(why -> "broken: " + Plain.line(why)).orElse(each.paused() ? "paused" : "")));
        subscribed
                .unreadable()
                .forEach((id, why) -> table.row(Plain.line(id.value()), "", "", "broken: " + Plain.line(why)));
        return table;
    }

    /** Why a query cannot be read; empty = it can. */
    private static Optional<String> why(Subscription subscription) {
        try {
            Query.parse(subscription.query());
            return Optional.empty();
        } catch (QueryException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private void sayThatThereIsNone() {
        boolean isLive = namespace.asked().equals(Namespace.LIVE);
        session.terminal()
                .say(
                        "Namespace %s has no subscriptions yet: './parley subscriptions apply%s%s'%s puts those of a folder into effect"
                                .formatted(
                                        namespace.asked(),
                                        isLive ? "" : " --namespace " + namespace.asked(),
                                        setUp.asGiven(),
                                        isLive ? " or './parley up" + setUp.asGiven() + "'" : ""));
    }
}
