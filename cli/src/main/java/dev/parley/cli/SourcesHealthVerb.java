package dev.parley.cli;

import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.edit.Edits;
import dev.parley.cli.report.SourceHealth;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.SourceId;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the sources that are followed are. */
@Command(
        name = "health",
        description = {
            "Prints how each source is: since when, its last answer and new item, how often it is read, what failed.",
            "healthy, silent (for longer than usual), empty, walled (a login or bot page), failing, gone, unread, disabled."
        })
final class SourcesHealthVerb implements Runnable {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    SourcesHealthVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        Configuration configuration = setUp.configuration();
        List<SourceHealth> all = health(new Access(session, configuration));
        if (json) {
            all.forEach(each -> session.terminal().json(each.json()));
            return;
        }
        if (all.isEmpty()) {
            session.terminal()
                    .say("No source is followed yet: './parley up" + setUp.asGiven() + "' follows those of the file");
            return;
        }
        SourceHealth.print(all, session.terminal(), session.clock().instant());
        int suggested = all.stream().mapToInt(each -> each.suggestions().size()).sum();
        if (suggested > 0) {
            session.terminal()
                    .say("%d pages are gone: ./parley withdraw --suggested%s".formatted(suggested, setUp.asGiven()));
        }
    }

    private static List<SourceHealth> health(Access access) {
        Topics topics = access.modules().topics(Namespace.LIVE);
        try (Connection connection = access.shared()) {
            if (!access.isThere(topics, connection)) {
                return List.of();
            }
            try (Edits edits = new Edits(connection.client(), topics)) {
                Map<SourceId, FetchState> states = edits.fetchStates();
                return edits.sources().values().stream()
                        .map(source -> new SourceHealth(source, states.get(source.id())))
                        .toList();
            }
        }
    }
}
