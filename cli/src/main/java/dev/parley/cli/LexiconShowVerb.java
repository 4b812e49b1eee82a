package dev.parley.cli;

import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.config.Setting;
import dev.parley.cli.lexicon.Shown;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.lexicon.Nearest;
import dev.parley.watch.lexicon.Watchlist;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything a lexicon says of one entity. */
@Command(
        name = "show",
        description = {
            "Prints what the lexicon says of a format, official or issue: the texts by which it is looked for in each",
            "language, posts, conditions and what it could be confused with."
        })
final class LexiconShowVerb implements Runnable {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Parameters(paramLabel = "ID", description = "E.g. official:grigory-karasin; also without what stands before ':'.")
    private String id = "";

    @Option(names = "--lexicon", paramLabel = "DIR", description = "Default is the one that is configured.")
    private @Nullable Path directory;

    @Option(names = "--all", description = "All texts, not only some.")
    private boolean all;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    LexiconShowVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        Watchlist watchlist = Watchlist.of(
                LexiconFiles.read(directory == null ? setUp.read().requiredPath(Setting.LEXICON) : directory));
        String meant = Shown.ids(watchlist).stream()
                .filter(known -> known.endsWith(":" + id))
                .findFirst()
                .orElse(id);
        Shown shown = Shown.of(watchlist, meant, all).orElseThrow(() -> unknown(watchlist));
        if (json) {
            session.terminal().json(shown.json());
        } else {
            shown.print(session.terminal());
        }
    }

    private ConfigurationException unknown(Watchlist watchlist) {
        String nearest = Nearest.of(id, Shown.ids(watchlist))
                .or(() -> Shown.ids(watchlist).stream()
                        .filter(known -> known.contains(id))
                        .findFirst())
                .map(known -> "; did you mean " + known + "?")
                .orElse("");
        return new ConfigurationException("the lexicon has no '" + id + "'" + nearest);
    }
}
