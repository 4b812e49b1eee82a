package dev.parley.cli;

import dev.parley.cli.config.Setting;
import dev.parley.events.tag.Lexicon;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.lexicon.Watchlist;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is watched. */
@Command(name = "lexicon", description = "Looks after the lexicon.", subcommands = LexiconVerb.Check.class)
final class LexiconVerb {
    private LexiconVerb() {}

    /** Whether a lexicon can be used. */
    @Command(name = "check", description = "Tells whether a lexicon can be used, and what stands in the way.")
    static final class Check implements Runnable {
        private final Session session;

        @Mixin
        private SetUp setUp;

        @Parameters(arity = "0..1", paramLabel = "DIR", description = "Default is the one that is configured.")
        private @Nullable Path directory;

        Check(Session session) {
            this.session = session;
            this.setUp = new SetUp(session);
        }

        @Override
        public void run() {
            Path folder = directory == null ? setUp.read().requiredPath(Setting.LEXICON) : directory;
            Lexicon lexicon = LexiconFiles.read(folder);
            Watchlist watchlist = Watchlist.of(lexicon);
            session.terminal()
                    .say("%s %s is in order: %,d formats, %,d officials, %,d issues"
                            .formatted(
                                    lexicon.version().id(),
                                    lexicon.version().version(),
                                    watchlist.formats().size(),
                                    watchlist.officials().size(),
                                    watchlist.issues().size()));
        }
    }
}
