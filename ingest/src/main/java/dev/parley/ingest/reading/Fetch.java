package dev.parley.ingest.reading;

import dev.parley.outside.Validators;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to fetch.
 *
 * @param due not before then
 * @param accept the media types wanted
 * @param validators of what is known already
 * @param robotsOverride why robots.txt is not asked, as the operator wrote it; null = it is asked
 * @param proxy through which it goes; null = the usual way
 * @param aim what it is fetched for
 */
public record Fetch(
        Instant due,
        URI address,
        String accept,
        Validators validators,
        @Nullable String robotsOverride,
        @Nullable URI proxy,
        Aim aim) {
    public Fetch {
        Objects.requireNonNull(due, "due is missing");
        Objects.requireNonNull(address, "address is missing");
        Objects.requireNonNull(accept, "accept is missing");
        Objects.requireNonNull(validators, "validators are missing");
        Objects.requireNonNull(aim, "aim is missing");
    }

    /** What something is fetched for. */
    public sealed interface Aim {
        /** To see what there is: the feed, the sitemap or the page of links itself, or a sitemap it leads to. */
        record Listing() implements Aim {}

        /** To read an article that a listing named; {@code item} is its key in the state. */
        record Page(String item) implements Aim {}

        /** To see whether an article has changed; {@code due} is the time that was wished for. */
        record Revisit(String item, Instant due) implements Aim {}
    }
}
