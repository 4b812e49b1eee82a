package dev.parley.events.source;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap that an index leads to.
 *
 * @param depth how many indexes lie above it, from 1
 * @param modified what the index last said of its change; null = nothing
 * @param etag validator of its last answer; null = none given
 * @param lastModified validator of its last answer, as given; null = none given
 * @param readAt when it last answered; null = never
 * @param due when it is read next; null = not before the index says that it changed
 * @param history whether all it lists was there before the source was first read
 */
public record FurtherListing(
        String url,
        int depth,
        @Nullable String modified,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant readAt,
        @Nullable Instant due,
        boolean history) {
    public FurtherListing {
        Objects.requireNonNull(url, "url is missing");
        if (depth < 1) {
            throw new IllegalArgumentException("depth " + depth + " is less than 1");
        }
    }

    /** The same, to be read then. */
    public FurtherListing due(@Nullable Instant at) {
        return new FurtherListing(url, depth, modified, etag, lastModified, readAt, at, history);
    }

    /** The same after it answered, with the validators of its answer. */
    public FurtherListing read(@Nullable String newEtag, @Nullable String newLastModified, Instant at) {
        return new FurtherListing(url, depth, modified, newEtag, newLastModified, at, null, false);
    }
}
