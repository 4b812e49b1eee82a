package dev.parley.cli;

import dev.parley.cli.broker.BrokenWorld;
import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.Setting;
import dev.parley.cli.edit.Edits;
import dev.parley.cli.edit.Subscribed;
import dev.parley.cli.edit.SubscriptionChanges;
import dev.parley.cli.run.LexiconInUse;
import dev.parley.cli.run.Metrics;
import dev.parley.cli.run.Newsroom;
import dev.parley.cli.run.Roles;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.source.Source;
import dev.parley.ingest.IngestConfig;
import dev.parley.ingest.source.Sources;
import dev.parley.sink.database.Database;
import dev.parley.sink.web.Web;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs every role of the live namespace in this process, and the page. */
@Command(name = "up", description = "Runs everything in one process, with a page to look at. Runs until it is stopped.")
final class UpVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Option(names = "--port", paramLabel = "PORT", description = "Port of the page; default is 8080.")
    private @Nullable Integer port;

    UpVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        setUp.flag(Setting.WEB_PORT, "--port", port);
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(Namespace.LIVE);
        IngestConfig ingest = access.modules().ingest();
        LexiconInUse lexicon = access.lexicon();
        List<Source> sources =
                Sources.read(configuration.requiredPath(Setting.SOURCES), configuration.duration(Setting.FLOOR));
        List<SubscriptionChanges.Wanted> subscriptions = SubscriptionFolder.of(
                        configuration.requiredPath(Setting.SUBSCRIPTIONS), lexicon, configuration.zone())
                .wanted(session.terminal());
        Metrics metrics = new Metrics();
        try (Newsroom newsroom = new Newsroom(access.modules().database(), lexicon.watchlist(), configuration.zone());
                Web web = Web.start(access.modules().web(), newsroom, metrics::text);
                Connection connection = access.own();
                Database database = Database.open(access.modules().database(), topics.namespace());
                Roles roles = new Roles(configuration, connection, topics)) {
            access.create(topics, connection);
            try (Edits edits = new Edits(connection.client(), topics)) {
                edits.publish(lexicon.lexicon());
                apply(subscriptions, edits);
                edits.follow(sources).forEach(change -> session.terminal().say("Sources: " + change));
            }
            roles.store(database);
            roles.process(lexicon.tagger(), Roles.OF_THIS_MACHINE);
            roles.ingest(ingest, metrics);
            throw new BrokenWorld(roles.awaitFailure(() -> tellReady(web, roles)));
        }
    }

    /** An empty folder takes nothing out: only a person who names a subscription does. */
    private void apply(List<SubscriptionChanges.Wanted> subscriptions, Edits edits) {
        Subscribed present = edits.subscribed();
        if (subscriptions.isEmpty() && present.size() > 0) {
            session.terminal()
                    .say(
                            "Subscriptions: their folder is empty; the %d in effect stay until ./parley subscriptions remove ID%s"
                                    .formatted(present.size(), setUp.asGiven()));
            return;
        }
        SubscriptionChanges changes = SubscriptionChanges.toApply(subscriptions, present, true);
        edits.write(changes);
        changes.lines().forEach(change -> session.terminal().say("Subscriptions: " + change));
    }

    private void tellReady(Web web, Roles roles) {
        session.terminal().say("Sources   " + roles.ingestStatus());
        session.terminal().say("Parley is up: " + web.address());
        session.log().path().ifPresent(path -> session.terminal().say("Log       " + path));
    }
}
