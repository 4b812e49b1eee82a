package dev.parley.watch.tag;

import dev.parley.events.article.Published;
import dev.parley.events.tag.Lexicon;
import dev.parley.watch.lexicon.LexiconFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lexicons that tests tag with. */
public final class Lexicons {
    private Lexicons() {}

    /** The project's root, seen from any module. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("lexicon"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath() + " holds lexicon/");
        }
        return here;
    }

    public static Lexicon shipped() {
        return LexiconFiles.read(root().resolve("lexicon/russia-georgia"));
    }

    static Tagging tag(Tagger tagger, String text) {
        return tagger.tag("", text, null, new Published.Unknown(List.of()));
    }
}
