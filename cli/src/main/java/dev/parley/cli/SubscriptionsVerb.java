package dev.parley.cli;

import dev.parley.cli.broker.Connection;
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
import java.util.Collection;
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
            @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.") @Nullable
                    Namespace namespace,
            @Option(names = "--json", description = "One JSON object a line.") boolean json) {
        Namespace asked = namespace == null ? Namespace.LIVE : namespace;
        Collection<Subscription> inEffect = inEffect(setUp, asked);
        if (inEffect.isEmpty()) {
            String options = setUp.asGiven();
            session.terminal()
                    .say(
                            "Namespace %s has no subscriptions yet: './parley subscriptions apply%s%s'%s puts those of a folder into effect"
                                    .formatted(
                                            asked,
                                            asked.equals(Namespace.LIVE) ? "" : " --namespace " + asked,
                                            options,
                                            asked.equals(Namespace.LIVE) ? " or './parley up" + options + "'" : ""));
        } else if (json) {
            inEffect.forEach(session.terminal()::json);
        } else {
            print(inEffect);
        }
    }

    /** Namespace live is there from the start, though its topics are not. */
    private Collection<Subscription> inEffect(SetUp setUp, Namespace namespace) {
        Access access = new Access(session, setUp.configuration());
        Topics topics = access.modules().topics(namespace);
        try (Connection connection = access.shared()) {
            if (namespace.equals(Namespace.LIVE) && !access.isThere(topics, connection)) {
                return List.of();
            }
            access.require(topics, connection);
            try (Edits edits = new Edits(connection.client(), topics)) {
                return edits.subscriptions().values();
            }
        }
    }

    private void print(Collection<Subscription> subscriptions) {
        Table table = new Table("id", "name", "query", "paused");
        subscriptions.forEach(subscription -> table.row(
                Plain.line(subscription.id().value()),
                Plain.line(subscription.name()),
                Plain.line(subscription.query()),
                subscription.paused() ? "yes" : ""));
        table.lines(session.terminal().width()).forEach(session.terminal().out()::println);
    }

    @Command(name = "apply", description = "Makes the files of a folder the subscriptions in effect.")
    void apply(
            @Mixin SetUp setUp,
            @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.") @Nullable
                    Namespace namespace,
            @Parameters(arity = "0..1", paramLabel = "DIR", description = "Default is config/subscriptions.") @Nullable
                    Path folder) {
        Path files = folder == null ? setUp.read().requiredPath(Setting.SUBSCRIPTIONS) : folder;
        List<Subscription> wanted = SubscriptionFiles.read(files);
        Access access = new Access(session, setUp.configuration());
        Topics topics = access.modules().topics(namespace == null ? Namespace.LIVE : namespace);
        try (Connection connection = access.shared()) {
            access.create(topics, connection);
            try (Edits edits = new Edits(connection.client(), topics)) {
                List<String> changes =
                        access.apply(wanted, "folder " + files, edits, topics.namespace(), setUp.asGiven());
                changes.forEach(session.terminal()::say);
                session.terminal().say("%d changed, %d in effect".formatted(changes.size(), wanted.size()));
            }
        }
    }

    @Command(name = "show", description = "Prints one subscription as JSON.")
    void show(
            @Mixin SetUp setUp,
            @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.") @Nullable
                    Namespace namespace,
            @Parameters(paramLabel = "ID", description = "As 'subscriptions list' prints it.") String id) {
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
            @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.") @Nullable
                    Namespace namespace,
            @Parameters(paramLabel = "ID", description = "As 'subscriptions list' prints it.") String id) {
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
        Access access = new Access(session, setUp.configuration());
        Topics topics = access.modules().topics(namespace == null ? Namespace.LIVE : namespace);
        try (Connection connection = access.shared()) {
            access.require(topics, connection);
            try (Edits edits = new Edits(connection.client(), topics)) {
                work.accept(edits);
            }
        }
    }
}
