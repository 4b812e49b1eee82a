package dev.parley.cli;

import dev.parley.cli.broker.BrokenWorld;
import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.run.Roles;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.sink.database.Database;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the store: keeps the rows of a namespace in its database. */
@Command(
        name = "sink",
        description = "Runs the store: keeps the rows of a namespace in its database. Runs until it is stopped.")
final class SinkVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.")
    private Namespace namespace = Namespace.LIVE;

    SinkVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(namespace);
        try (Connection connection = access.shared();
                Database database = Database.open(access.modules().database(), namespace);
                Roles roles = new Roles(configuration, connection, topics)) {
            access.create(topics, connection);
            roles.store(database);
            session.terminal()
                    .say("Store of %s is ready on %s: %s"
                            .formatted(namespace, connection.address(), database.location()));
            throw new BrokenWorld(roles.awaitFailure());
        }
    }
}
