package dev.parley.cli;

import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.run.GenerationState;
import dev.parley.cli.run.NamespaceTopics;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.DatabaseConfig;
import dev.parley.sink.store.DerivedRows;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The separate runs: live and replays. */
@Command(name = "namespaces", description = "Lists, rebuilds or removes the separate runs: live and replays.")
final class NamespacesVerb {
    private final Session session;

    NamespacesVerb(Session session) {
        this.session = session;
    }

    @Command(name = "list", description = "Prints the namespaces that have a database.")
    void list(@Mixin SetUp setUp) {
        DatabaseConfig databases =
                new Access(session, setUp.configuration()).modules().database();
        Database.namespaces(databases).forEach(session.terminal().out()::println);
    }

    @Command(
            name = "rebuild",
            description = {
                "Drops all that was made of a namespace's articles, and the lexicon they were tagged with.",
                "Articles, sources, subscriptions and rejected records stay; the next processor makes the rest anew."
            })
    void rebuild(@Mixin SetUp setUp, @Parameters(paramLabel = "NAME") Namespace namespace) {
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(namespace);
        try (Connection connection = access.shared();
                NamespaceTopics found = new NamespaceTopics(connection, topics)) {
            boolean hasRows = Database.exists(access.modules().database(), namespace);
            requireThere(namespace, found, hasRows);
            found.requireIdle();
            List<String> derived = found.derived();
            if (hasRows) {
                forgetRows(access, topics);
            }
            if (derived.contains(topics.tagged().name())) {
                GenerationState.of(connection, topics).delete(access.modules().state());
            }
            found.delete(derived);
            session.terminal()
                    .say("Dropped %d derived topics%s of namespace %s; 'up', 'process' or 'replay' makes them anew"
                            .formatted(derived.size(), hasRows ? " and their rows" : "", namespace));
        }
    }

    private static void forgetRows(Access access, Topics topics) {
        try (Database database = access.existing(topics.namespace())) {
            DerivedRows.forget(database, topics);
        }
    }

    @Command(name = "remove", description = "Removes a namespace for good: its topics, groups, state and rows.")
    void remove(@Mixin SetUp setUp, @Parameters(paramLabel = "NAME") Namespace namespace) {
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(namespace);
        try (Connection connection = access.shared();
                NamespaceTopics found = new NamespaceTopics(connection, topics)) {
            boolean hasRows = Database.exists(access.modules().database(), namespace);
            List<String> all = requireThere(namespace, found, hasRows);
            found.requireIdle();
            Database.drop(access.modules().database(), namespace);
            if (all.contains(topics.tagged().name())) {
                GenerationState.of(connection, topics).delete(access.modules().state());
            }
            found.delete(all);
            session.terminal()
                    .say("Removed %d topics%s of namespace %s"
                            .formatted(all.size(), hasRows ? " and the database" : "", namespace));
        }
    }

    private static List<String> requireThere(Namespace namespace, NamespaceTopics found, boolean hasRows) {
        List<String> all = found.all();
        if (all.isEmpty() && !hasRows) {
            throw new ConfigurationException("there is no namespace " + namespace);
        }
        return all;
    }
}
