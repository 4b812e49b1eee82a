package dev.parley.outside;

import org.jspecify.annotations.Nullable;

/**
 * What an answer said of its version (RFC 9110 §8.8), for asking whether there is a newer one.
 *
 * @param etag as given; null = none
 * @param lastModified as given; null = none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /** Nothing is known: the answer is wanted whatever its version. */
    public static final Validators NONE = new Validators(null, null);
}
