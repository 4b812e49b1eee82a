package dev.parley.ingest.reading;

import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.outside.Answer;
import dev.parley.outside.Validators;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what to fetch of a source next, and what an answer gives. One reader serves all sources and threads. */
public final class SourceReader {
    private final ReadingConfig config;

    /** @param config how sources are read */
    public SourceReader(ReadingConfig config) {
        this.config = config;
    }

    /** What to fetch of a source next; empty = never again: it is disabled or gone. */
    public Optional<Fetch> next(Source source, @Nullable FetchState state, SourceWishes wishes, Instant now) {
        if (!source.enabled()) {
            return Optional.empty();
        }
        Instant due = state == null || state.nextDue() == null ? now : state.nextDue();
        return Optional.of(
                new Fetch(due, URI.create(source.url()), "*/*", Validators.NONE, null, null, new Fetch.Aim.Listing()));
    }

    /** What the answer to a fetch gives. */
    public Reading read(
            Source source, @Nullable FetchState state, SourceWishes wishes, Fetch fetch, Answer answer, Instant now) {
        FetchState next = new FetchState(
                source.id(),
                null,
                null,
                List.of(),
                null,
                FetchState.Health.HEALTHY,
                now,
                now.plus(config.floor()),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Reading(next, List.of(), List.of(), "nothing was read");
    }
}
