package dev.parley.cli;

import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.Setting;
import dev.parley.cli.edit.SubscriptionChanges;
import dev.parley.cli.run.LexiconInUse;
import dev.parley.cli.subscription.Asked;
import dev.parley.cli.subscription.SubscriptionFile;
import dev.parley.cli.subscription.SubscriptionFiles;
import dev.parley.cli.subscription.Trial;
import dev.parley.cli.subscription.Tried;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Terminal;
import dev.parley.watch.query.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files of subscriptions, and the lexicon that their queries are about.
 *
 * @param path a folder or one file
 */
record SubscriptionFolder(Path path, SubscriptionFiles files, LexiconInUse lexicon, ZoneId zone) {
    /** The files somebody names, or else those of the configuration. */
    static SubscriptionFolder of(Session session, Configuration configuration, @Nullable Path given) {
        Path path = given == null ? configuration.requiredPath(Setting.SUBSCRIPTIONS) : session.located(given);
        SubscriptionFiles files = SubscriptionFiles.of(path);
        return new SubscriptionFolder(path, files, new Access(session, configuration).lexicon(), configuration.zone());
    }

    static SubscriptionFolder of(Path path, LexiconInUse lexicon, ZoneId zone) {
        return new SubscriptionFolder(path, SubscriptionFiles.of(path), lexicon, zone);
    }

    /** What the files want, also those with a query that cannot be met as it is: it is told of, and harms no other. */
    List<SubscriptionChanges.Wanted> wanted(Terminal terminal) {
        List<SubscriptionChanges.Wanted> wanted =
                files.sound().stream().map(SubscriptionFile::wanted).toList();
        asked().slips().forEach(slip -> slip.lines().map(Plain::aligned).forEach(terminal::say));
        return wanted;
    }

    boolean isOneFile() {
        return !Files.isDirectory(path);
    }

    /** The files with their queries read. */
    Asked.All asked() {
        return Asked.of(files, Vocabulary.of(lexicon.watchlist()));
    }

    /** What comes of their examples. */
    List<Tried> tried(List<Asked> asked) {
        Trial trial = new Trial(lexicon.tagger(), zone);
        return asked.stream().map(trial::of).toList();
    }
}
