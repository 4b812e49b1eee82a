package dev.parley.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to an entry: a picture, sound or film.
 *
 * @param type the media type as given
 * @param length bytes as given; null = not given or no number
 */
public record Enclosure(
        String url, @Nullable String type, @Nullable Long length) {}
