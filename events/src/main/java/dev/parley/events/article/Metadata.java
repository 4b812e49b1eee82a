package dev.parley.events.article;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text.
 *
 * @param outlet who published it
 * @param url as found, up to 8,192 characters; null where it has none
 * @param title may be empty where there is a text
 * @param language BCP 47, lower case, e.g. {@code ka}; null = not known
 * @param byline as printed
 * @param wire the agency credited in the text, e.g. {@code tass}
 * @param published when it says it was published
 * @param observedAt when it was fetched; in a replay never the clock but what the corpus says
 * @param ordinal its place in the corpus it was replayed from, from 1; 0 when it was fetched
 * @param arrival how it came here
 * @param rights what of it may leave Parley
 */
public record Metadata(
        Outlet outlet,
        @Nullable String url,
        String title,
        @Nullable String language,
        @Nullable String byline,
        @Nullable String wire,
        Published published,
        Instant observedAt,
        long ordinal,
        Arrival arrival,
        Rights rights) {
    /** The longest address, byline or other short text that is taken, in UTF-16 units. */
    public static final int MAX_SHORT_TEXT = 8_192;

    public Metadata {
        Objects.requireNonNull(outlet, "outlet is missing");
        Objects.requireNonNull(title, "title is missing");
        Objects.requireNonNull(published, "published is missing");
        Objects.requireNonNull(observedAt, "observedAt is missing");
        Objects.requireNonNull(arrival, "arrival is missing");
        Objects.requireNonNull(rights, "rights is missing");
        requireShort("url", url);
        requireShort("language", language);
        requireShort("byline", byline);
        requireShort("wire", wire);
        if (ordinal < 0) {
            throw new IllegalArgumentException("ordinal " + ordinal + " is negative");
        }
    }

    private static void requireShort(String name, @Nullable String value) {
        if (value != null && value.length() > MAX_SHORT_TEXT) {
            throw new IllegalArgumentException(
                    "%s has %,d characters, over the limit of %,d".formatted(name, value.length(), MAX_SHORT_TEXT));
        }
    }
}
