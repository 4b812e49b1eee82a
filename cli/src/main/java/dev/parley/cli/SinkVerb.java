package dev.parley.cli;

import dev.parley.cli.broker.BrokenWorld;
import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.Setting;
import dev.parley.cli.run.Newsroom;
import dev.parley.cli.run.Roles;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.sink.database.Database;
import dev.parley.sink.web.Web;
import dev.parley.watch.lexicon.Watchlist;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the store and the page: keeps the rows of a namespace in its database and shows them. */
@Command(
        name = "sink",
        description =
                "Runs the store and the page: keeps the rows of a namespace in its database and shows them. Runs until it is stopped.")
final class SinkVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.")
    private Namespace namespace = Namespace.LIVE;

    @Option(names = "--port", paramLabel = "PORT", description = "Port of the page; default is 8080.")
    private @Nullable Integer port;

    SinkVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        setUp.flag(Setting.WEB_PORT, "--port", port);
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(namespace);
        Watchlist watchlist = access.lexicon().watchlist();
        try (Newsroom newsroom = new Newsroom(access.modules().database(), watchlist, configuration.zone());
                Web web = Web.start(access.modules().web(), newsroom);
                Connection connection = access.shared();
                Database database = Database.open(access.modules().database(), namespace);
                Roles roles = new Roles(configuration, connection, topics)) {
            access.create(topics, connection);
            roles.store(database);
            throw new BrokenWorld(roles.awaitFailure(() -> session.terminal()
                    .say("Store of %s is ready on %s: %s, shown on %s"
                            .formatted(namespace, connection.address(), database.location(), web.address()))));
        }
    }
}
