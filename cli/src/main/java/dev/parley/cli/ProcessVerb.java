package dev.parley.cli;

import dev.parley.cli.broker.BrokenWorld;
import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.edit.Edits;
import dev.parley.cli.run.LexiconInUse;
import dev.parley.cli.run.Roles;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the processor: tags articles, raises alerts, counts. */
@Command(
        name = "process",
        description = "Runs the processor: tags articles, raises alerts, counts. Runs until it is stopped.")
final class ProcessVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.")
    private Namespace namespace = Namespace.LIVE;

    @Option(
            names = "--instance",
            paramLabel = "NAME",
            description =
                    "Names this one among several processors; the same after a restart. Default is the host's name.")
    private String instance = hostName();

    ProcessVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(namespace);
        LexiconInUse lexicon = access.lexicon();
        try (Connection connection = access.shared();
                Roles roles = new Roles(configuration, connection, topics)) {
            access.create(topics, connection);
            try (Edits edits = new Edits(connection.client(), topics)) {
                edits.publish(lexicon.lexicon());
            }
            roles.process(lexicon.tagger(), instance);
            throw new BrokenWorld(roles.awaitFailure(() -> session.terminal()
                    .say("Processor %s of %s is ready on %s".formatted(instance, namespace, connection.address()))));
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9._-]", "-");
        } catch (UnknownHostException e) {
            return Roles.OF_THIS_MACHINE;
        }
    }
}
