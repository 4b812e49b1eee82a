package dev.parley.cli;

import dev.parley.cli.broker.Answers;
import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.events.Namespace;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.DatabaseConfig;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The separate runs: live and replays. */
@Command(
        name = "namespaces",
        description = "Lists or removes the separate runs: live and replays.",
        subcommands = {NamespacesVerb.Listing.class, NamespacesVerb.Removal.class})
final class NamespacesVerb {
    private NamespacesVerb() {}

    /** Those that have a database. */
    @Command(name = "list", description = "Prints the namespaces that have a database.")
    static final class Listing implements Runnable {
        private final Session session;

        @Mixin
        private SetUp setUp;

        Listing(Session session) {
            this.session = session;
            this.setUp = new SetUp(session);
        }

        @Override
        public void run() {
            DatabaseConfig databases =
                    new Access(session, setUp.configuration()).modules().database();
            Database.namespaces(databases).forEach(session.terminal().out()::println);
        }
    }

    /** All of one taken away for good. */
    @Command(name = "remove", description = "Removes a namespace for good: its topics, groups and rows.")
    static final class Removal implements Runnable {
        private final Session session;

        @Mixin
        private SetUp setUp;

        @Parameters(paramLabel = "NAME")
        private Namespace namespace = Namespace.LIVE;

        @Option(names = "--yes", description = "Really remove it; without, only tell what would be removed.")
        private boolean yes;

        Removal(Session session) {
            this.session = session;
            this.setUp = new SetUp(session);
        }

        @Override
        public void run() {
            Configuration configuration = setUp.configuration();
            Access access = new Access(session, configuration);
            try (Connection connection = access.shared();
                    Admin admin = connection.admin()) {
                List<String> topics = Answers.of(
                                "listing topics", admin.listTopics().names())
                        .stream()
                        .filter(this::belongs)
                        .sorted()
                        .toList();
                boolean hasRows = Database.exists(access.modules().database(), namespace);
                if (topics.isEmpty() && !hasRows) {
                    throw new ConfigurationException("there is no namespace " + namespace);
                }
                String what = "%d topics%s of namespace %s"
                        .formatted(topics.size(), hasRows ? " and the database" : "", namespace);
                if (!yes) {
                    session.terminal().say("Would remove " + what + "; say --yes to do so");
                    return;
                }
                Answers.of("deleting topics", admin.deleteTopics(topics).all());
                Set<String> groups = Set.of(access.modules().topics(namespace).applicationId());
                admin.deleteConsumerGroups(groups).deletedGroups().values().forEach(NamespacesVerb::settle);
                Database.drop(access.modules().database(), namespace);
                session.terminal().say("Removed " + what);
            }
        }

        /** Its own topics, and those that its processor made, whatever their generation. */
        private boolean belongs(String topic) {
            return topic.startsWith(namespace + ".") || topic.matches(namespace + "-g\\d+-processor-.*");
        }
    }

    /** A group that was never there is gone as well. */
    private static void settle(org.apache.kafka.common.KafkaFuture<Void> deletion) {
        try {
            Answers.of("deleting a group", deletion);
        } catch (dev.parley.cli.broker.BrokenWorld e) {
            if (!(e.getCause() instanceof org.apache.kafka.common.errors.GroupIdNotFoundException)) {
                throw e;
            }
        }
    }
}
