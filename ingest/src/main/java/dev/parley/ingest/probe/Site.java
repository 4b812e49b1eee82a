package dev.parley.ingest.probe;

import dev.parley.outside.Answer;
import dev.parley.outside.Get;
import org.jspecify.annotations.Nullable;

/** The web as a polite visitor sees it: pauses, robots.txt and refused addresses are its business. */
@FunctionalInterface
public interface Site {
    /** @param robotsOverride why robots.txt is not obeyed; null = it is */
    Answer ask(Get get, @Nullable String robotsOverride) throws InterruptedException;
}
