package dev.parley.ingest.reading;

import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.outside.Answer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what to fetch of a source next, and what an answer gives. One reader serves all sources and threads. */
public final class SourceReader {
    /** @param config how sources are read */
    public SourceReader(ReadingConfig config) {}

    /** What to fetch of a source next; empty = never again: it is disabled or gone. */
    public Optional<Fetch> next(Source source, @Nullable FetchState state, SourceWishes wishes, Instant now) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What the answer to a fetch gives. */
    public Reading read(
            Source source, @Nullable FetchState state, SourceWishes wishes, Fetch fetch, Answer answer, Instant now) {
        throw new UnsupportedOperationException("not yet");
    }
}
