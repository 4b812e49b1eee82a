package dev.parley.cli;

import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.config.Kind;
import dev.parley.cli.config.Setting;
import dev.parley.cli.edit.Edits;
import dev.parley.cli.edit.SubscriptionChanges;
import dev.parley.cli.report.Refusals;
import dev.parley.cli.report.ReplayReport;
import dev.parley.cli.report.ReplaySummary;
import dev.parley.cli.run.LexiconInUse;
import dev.parley.cli.run.Modules;
import dev.parley.cli.run.ReplayRun;
import dev.parley.cli.run.Roles;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.ingest.corpus.Corpus;
import dev.parley.ingest.publish.Pace;
import dev.parley.ingest.publish.Sent;
import dev.parley.sink.database.Database;
import dev.parley.sink.read.Reading;
import dev.parley.sink.read.Totals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends a corpus through the whole pipeline and ends when everything it caused is stored. */
@Command(
        name = "replay",
        description = {
            "Sends a corpus through the whole pipeline and ends when everything it caused is stored.",
            "Nobody is ever notified by a replay."
        })
final class ReplayVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "A folder with a manifest, or of files; JSON lines (.jsonl, .jsonl.gz, .jsonl.zst),",
                "web archives (.warc, .warc.gz), saved pages (.html, .htm, .html.gz), texts (.txt)."
            })
    private List<Path> paths = List.of();

    @Option(names = "--namespace", paramLabel = "NAME", description = "Default is replay-NAME-OF-CORPUS.")
    private @Nullable Namespace namespace;

    @Option(names = "--speed", paramLabel = "max|60x", description = "How fast; 60x = an hour in a minute.")
    private @Nullable String speed;

    @Option(names = "--within", paramLabel = "10m", description = "Send all of it in about this time.")
    private @Nullable String within;

    @Option(names = "--max-pause", paramLabel = "5s", description = "The longest pause between two articles.")
    private @Nullable String maxPause;

    @Option(names = "--subscriptions", paramLabel = "DIR", description = "Folder of the subscriptions to match.")
    private @Nullable Path subscriptions;

    @Option(
            names = "--subscriptions-of",
            paramLabel = "NAMESPACE",
            description = "Match the subscriptions of another namespace.")
    private @Nullable Namespace subscriptionsOf;

    @Option(
            names = "--no-roles",
            description = "Only send and wait: processor and store run elsewhere, on the same brokers and database.")
    private boolean noRoles;

    @Option(names = "--json", description = "Print one JSON object instead of tables.")
    private boolean json;

    ReplayVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        Instant start = session.clock().instant();
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        Corpus corpus = Corpus.open(paths.stream().map(session::located).toList(), access::sources);
        Pace pace = pace();
        Modules modules = access.modules();
        Topics topics = modules.topics(namespace == null ? Namespace.ofReplay(corpus.name()) : namespace);
        LexiconInUse lexicon = access.lexicon();
        try (Connection connection = access.shared()) {
            Chosen chosen = subscriptions(configuration, lexicon, connection, access);
            try (Database database = Database.open(modules.database(), topics.namespace());
                    Roles roles = new Roles(configuration, connection, topics);
                    Watching watching = new Watching(session)) {
                access.create(topics, connection);
                Reading reading = new Reading(database);
                Totals before = reading.totals();
                Set<String> rejectedBefore = reading.rejectedKeys();
                publish(chosen, lexicon, topics, connection, access, before);
                Sent sent = new ReplayRun(topics, corpus, pace, lexicon, !noRoles)
                        .run(connection, roles, database, watching, watching::draining);
                watching.finish();
                watching.refusals().addOfStages(reading, rejectedBefore);
                return print(
                        new ReplayReport(
                                topics.namespace(),
                                sent,
                                watching.refusals().number(),
                                before,
                                reading.totals(),
                                database.location(),
                                session.log().path().orElse(Path.of("")),
                                Duration.between(start, session.clock().instant())),
                        reading,
                        configuration,
                        lexicon,
                        watching.refusals());
            }
        }
    }

    /** Puts lexicon and subscriptions into effect, and tells what that means for what is stored already. */
    private void publish(
            Chosen chosen, LexiconInUse lexicon, Topics topics, Connection connection, Access access, Totals before) {
        Namespace into = topics.namespace();
        try (Edits edits = new Edits(connection.client(), topics)) {
            edits.publish(lexicon.lexicon());
            List<String> changes = access.apply(chosen.subscriptions(), chosen.from(), edits, into, setUp.asGiven());
            if (!changes.isEmpty() && before.articles() > 0) {
                session.terminal()
                        .say(
                                "Subscriptions of %s have changed: %s. Articles stored before (%,d) are matched against the new ones only after ./parley namespaces rebuild %s%s"
                                        .formatted(
                                                into,
                                                String.join(", ", changes),
                                                before.articles(),
                                                into,
                                                setUp.asGiven()));
            }
        }
    }

    private int print(
            ReplayReport report,
            Reading reading,
            Configuration configuration,
            LexiconInUse lexicon,
            Refusals refusals) {
        if (json) {
            session.terminal().json(report.json());
        } else {
            new ReplaySummary(session.terminal(), reading, configuration.zone(), lexicon::label).print(report);
        }
        refusals.tell(session.terminal(), report.namespace());
        session.terminal().say("Log       " + report.log());
        if (report.rejected() == 0) {
            return 0;
        }
        session.terminal()
                .say("%,d rejected; look at them with ./parley rejected list --namespace %s%s"
                        .formatted(report.rejected(), report.namespace(), setUp.asGiven()));
        return Failures.FAILED;
    }

    private Chosen subscriptions(
            Configuration configuration, LexiconInUse lexicon, Connection connection, Access access) {
        if (subscriptionsOf != null) {
            Topics others = access.modules().topics(subscriptionsOf);
            access.require(others, connection);
            try (Edits edits = new Edits(connection.client(), others)) {
                return new Chosen(
                        edits.subscriptions().values().stream()
                                .map(each -> new SubscriptionChanges.Wanted(each, true))
                                .toList(),
                        "namespace " + subscriptionsOf);
            }
        }
        Path besideCorpus = session.located(paths.getFirst()).resolve("subscriptions");
        Path configured =
                Files.isDirectory(besideCorpus) ? besideCorpus : configuration.requiredPath(Setting.SUBSCRIPTIONS);
        Path folder = subscriptions == null ? configured : subscriptions;
        return new Chosen(
                SubscriptionFolder.of(folder, lexicon, configuration.zone()).wanted(session.terminal()),
                "folder " + folder);
    }

    /** Subscriptions to match, and where they were read. */
    private record Chosen(List<SubscriptionChanges.Wanted> subscriptions, String from) {}

    private Pace pace() {
        try {
            Duration longest = maxPause == null ? null : Kind.duration(maxPause);
            if (within != null) {
                return new Pace.Within(Kind.duration(within), longest);
            }
            return Pace.parse(speed == null ? "max" : speed, longest);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }
}
