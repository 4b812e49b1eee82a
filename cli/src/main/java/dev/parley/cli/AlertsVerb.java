package dev.parley.cli;

import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.Setting;
import dev.parley.cli.report.AlertLines;
import dev.parley.events.Namespace;
import dev.parley.sink.database.Database;
import dev.parley.sink.read.Reading;
import dev.parley.sink.read.ShownAlert;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.lexicon.Watchlist;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The alerts of a namespace, newest first. */
@Command(
        name = "alerts",
        description =
                "Prints the alerts of a namespace, newest first, with what proves them. What belongs to one occasion"
                        + " is one block: the first alert, then what was new.")
final class AlertsVerb implements Runnable {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.")
    private Namespace namespace = Namespace.LIVE;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; default is ${DEFAULT-VALUE}.")
    private int limit = 50;

    @Option(names = "--thread", paramLabel = "ID", description = "Every alert of this thread, with what became of it.")
    private @Nullable String thread;

    @Option(names = "--all", description = "Every alert by itself, with what became of it.")
    private boolean all;

    @Option(names = "--json", description = "One JSON object a line for every alert.")
    private boolean json;

    AlertsVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        Configuration configuration = setUp.configuration();
        try (Database database = new Access(session, configuration).existing(namespace)) {
            Reading reading = new Reading(database);
            if (json) {
                alerts(reading).forEach(session.terminal()::json);
                return;
            }
            Watchlist watchlist = Watchlist.of(LexiconFiles.read(configuration.requiredPath(Setting.LEXICON)));
            AlertLines lines = new AlertLines(session.terminal(), configuration.zone(), watchlist.labels()::of);
            Stream<List<String>> blocks = all || thread != null
                    ? alerts(reading).stream().map(lines::of)
                    : reading.newestThreads(limit).stream().map(lines::of);
            blocks.flatMap(List::stream).forEach(session.terminal().out()::println);
        }
    }

    private List<ShownAlert> alerts(Reading reading) {
        return thread == null ? reading.newestAlerts(limit) : reading.alertsOf(thread, limit);
    }
}
