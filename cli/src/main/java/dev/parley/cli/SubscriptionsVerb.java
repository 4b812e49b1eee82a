package dev.parley.cli;

import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.config.Setting;
import dev.parley.cli.config.SubscriptionFiles;
import dev.parley.cli.edit.Edits;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Table;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What people asked to be told about. */
@Command(name = "subscriptions", description = "Lists or changes what people asked to be told about.")
final class SubscriptionsVerb {
    private final Session session;

    SubscriptionsVerb(Session session) {
        this.session = session;
    }

    @Command(name = "list", description = "Prints the subscriptions in effect.")
    void list(
            @Mixin SetUp setUp,
            @Option(names = "--namespace") @Nullable Namespace namespace,
            @Option(names = "--json") boolean json) {
        withEdits(setUp, namespace, edits -> {
            if (json) {
                edits.subscriptions().values().forEach(session.terminal()::json);
                return;
            }
            Table table = new Table("id", "name", "query", "paused");
            edits.subscriptions()
                    .values()
                    .forEach(subscription -> table.row(
                            Plain.line(subscription.id().value()),
                            Plain.line(subscription.name()),
                            Plain.line(subscription.query()),
                            subscription.paused() ? "yes" : ""));
            table.lines(session.terminal().width()).forEach(session.terminal().out()::println);
        });
    }

    @Command(name = "apply", description = "Makes the files of a folder the subscriptions in effect.")
    void apply(
            @Mixin SetUp setUp,
            @Option(names = "--namespace") @Nullable Namespace namespace,
            @Parameters(arity = "0..1", paramLabel = "DIR") @Nullable Path folder) {
        Path files = folder == null ? setUp.read().requiredPath(Setting.SUBSCRIPTIONS) : folder;
        List<Subscription> wanted = SubscriptionFiles.read(files);
        withEdits(setUp, namespace, edits -> {
            List<String> changes = edits.apply(wanted);
            changes.forEach(session.terminal()::say);
            session.terminal().say("%d changed, %d in effect".formatted(changes.size(), wanted.size()));
        });
    }

    @Command(name = "show", description = "Prints one subscription as JSON.")
    void show(
            @Mixin SetUp setUp,
            @Option(names = "--namespace") @Nullable Namespace namespace,
            @Parameters(paramLabel = "ID") String id) {
        withEdits(
                setUp,
                namespace,
                edits -> session.terminal()
                        .json(Optional.ofNullable(edits.subscriptions().get(new SubscriptionId(id)))
                                .orElseThrow(() -> unknown(id))));
    }

    @Command(name = "remove", description = "Takes one subscription out.")
    void remove(
            @Mixin SetUp setUp,
            @Option(names = "--namespace") @Nullable Namespace namespace,
            @Parameters(paramLabel = "ID") String id) {
        withEdits(setUp, namespace, edits -> {
            if (!edits.remove(new SubscriptionId(id))) {
                throw unknown(id);
            }
            session.terminal().say("Removed " + id);
        });
    }

    private static ConfigurationException unknown(String id) {
        return new ConfigurationException("there is no subscription " + id);
    }

    private void withEdits(SetUp setUp, @Nullable Namespace namespace, Consumer<Edits> work) {
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(namespace == null ? Namespace.LIVE : namespace);
        try (Connection connection = access.shared()) {
            access.create(topics, connection);
            try (Edits edits = new Edits(connection.client(), topics)) {
                work.accept(edits);
            }
        }
    }
}
