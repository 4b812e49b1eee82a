package dev.parley.cli.run;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Lexicon;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Tagger;
import java.nio.file.Path;

/** A lexicon that was read and understood, with all that is made of it. */
public record LexiconInUse(Lexicon lexicon, Watchlist watchlist, Tagger tagger) {
    /** Reads a folder; what is wrong with it is thrown before anything was started. */
    public static LexiconInUse read(Path directory) {
        Lexicon lexicon = LexiconFiles.read(directory);
        Watchlist watchlist = Watchlist.of(lexicon);
        return new LexiconInUse(lexicon, watchlist, Tagger.of(watchlist));
    }

    /** What people call an entity. */
    public String label(EntityId entity) {
        return watchlist.labels().of(entity);
    }
}
