package dev.parley.ingest.reading;

import dev.parley.events.source.Wish;
import java.util.List;

/** What is wished for that concerns one source. */
public record SourceWishes(List<Wish.Revisit> revisits, List<Wish.Burst> bursts) {
    /** Nothing. */
    public static final SourceWishes NONE = new SourceWishes(List.of(), List.of());

    public SourceWishes {
        revisits = List.copyOf(revisits);
        bursts = List.copyOf(bursts);
    }
}
