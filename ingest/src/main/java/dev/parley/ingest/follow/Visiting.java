package dev.parley.ingest.follow;

import dev.parley.outside.Answer;
import dev.parley.outside.Get;
import org.jspecify.annotations.Nullable;

/** Asks a site, as its owner would like it to be asked. Blocks until it is the host's turn and the answer is there. */
@FunctionalInterface
public interface Visiting {
    /** @param robotsOverride why robots.txt is not asked; null = it is */
    Answer visit(Get get, @Nullable String robotsOverride) throws InterruptedException;
}
