package dev.parley.events.source;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the processor would like ingest to read again.
 *
 * @param source the source it concerns
 * @param pages pages to fetch again, and when
 * @param fasterUntil read the source more often until then; null = as usual
 */
public record Wish(
        SourceId source, List<Page> pages, @Nullable Instant fasterUntil) {
    public Wish {
        Objects.requireNonNull(source, "source is missing");
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** Fetch this page again at that time. */
    public record Page(String url, Instant at) {
        public Page {
            Objects.requireNonNull(url, "url is missing");
            Objects.requireNonNull(at, "at is missing");
        }
    }
}
