package dev.parley.ingest.reading;

import dev.parley.events.source.FetchState;
import dev.parley.events.source.FurtherListing;
import dev.parley.events.source.Source;
import dev.parley.events.source.Wish;
import dev.parley.outside.Answer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what to fetch of a source next, and what an answer gives. One reader serves all sources and any number of
 * threads. Whoever uses it has one fetch of a source in flight at a time, asks {@link #next} again after each reading and
 * whenever the source or a wish changes, and keeps state and articles of a reading together or not at all.
 */
public final class SourceReader {
    private final Desk desk;

    public SourceReader(ReadingConfig config) {
        this.desk = Desk.of(config);
    }

    /**
     * What to fetch of a source next, which may be due later; empty = never again: it is disabled, or gone with nothing
     * left to do.
     *
     * @param state as the last reading left it; null = it was never read
     */
    public Optional<Fetch> next(Source source, @Nullable FetchState state, SourceWishes wishes, Instant now) {
        return new Agenda(desk.config(), source, state, wishes, now).next();
    }

    /**
     * What the answer to a fetch gives. It does not fail, whatever the answer is.
     *
     * @param state that {@link #next} was asked with
     */
    public Reading read(
            Source source, @Nullable FetchState state, SourceWishes wishes, Fetch fetch, Answer answer, Instant now) {
        Memory memory = new Memory(source, state, wishes);
        return switch (fetch.aim()) {
            case Fetch.Aim.Listing listing -> listing(memory, fetch, answer, now);
            case Fetch.Aim.Page page -> new ReadPage(desk, memory, now).read(page.item(), answer);
            case Fetch.Aim.Revisit revisit -> revisit(memory, wishes, revisit, answer, now);
        };
    }

    private Reading listing(Memory memory, Fetch fetch, Answer answer, Instant now) {
        FurtherListing further = memory.further.get(fetch.address().toString());
        boolean isMain = fetch.address().toString().equals(memory.address());
        return further == null || isMain
                ? new ReadListing(desk, memory, now).read(fetch, answer)
                : new ReadFurther(desk, memory, now).read(further, answer);
    }

    private Reading revisit(Memory memory, SourceWishes wishes, Fetch.Aim.Revisit revisit, Answer answer, Instant now) {
        Optional<Wish.Revisit> wish = wishes.revisits().stream()
                .filter(one -> one.article().value().equals(revisit.item()))
                .findFirst();
        return wish.isPresent()
                ? new ReadRevisit(desk, memory, now).read(wish.get(), revisit.due(), answer)
                : new Publisher(memory, now).reading("a page that nobody wishes to see any more");
    }
}
