package dev.parley.ingest.probe;

import dev.parley.outside.Answer;
import java.net.URI;

/** The web as a polite visitor sees it: pauses, robots.txt and refused addresses are its business. */
@FunctionalInterface
public interface Site {
    Answer ask(URI address) throws InterruptedException;
}
