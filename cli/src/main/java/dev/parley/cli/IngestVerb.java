package dev.parley.cli;

import dev.parley.cli.broker.BrokenWorld;
import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.run.Metrics;
import dev.parley.cli.run.Roles;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.ingest.IngestConfig;
import dev.parley.sink.web.Web;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs ingest: follows the sources and publishes their articles. */
@Command(
        name = "ingest",
        description = "Runs ingest: follows the sources and publishes their articles. Runs until it is stopped.")
final class IngestVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.")
    private Namespace namespace = Namespace.LIVE;

    IngestVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(namespace);
        IngestConfig ingest = access.modules().ingest();
        Metrics metrics = new Metrics();
        try (@Nullable
                        Web web = access.modules()
                                .metrics()
                                .map(where -> Web.ofMetrics(where, metrics::text))
                                .orElse(null);
                Connection connection = access.shared();
                Roles roles = new Roles(configuration, connection, topics)) {
            access.create(topics, connection);
            roles.ingest(ingest, metrics);
            throw new BrokenWorld(roles.awaitFailure(() -> tellReady(web, connection, roles)));
        }
    }

    private void tellReady(@Nullable Web web, Connection connection, Roles roles) {
        if (web != null) {
            session.terminal().say("Metrics   " + web.address().resolve(Web.METRICS));
        }
        session.terminal()
                .say("Ingest of %s is ready on %s: %s"
                        .formatted(namespace, connection.address(), roles.ingestStatus()));
    }
}
