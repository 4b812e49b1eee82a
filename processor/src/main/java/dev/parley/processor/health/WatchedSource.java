package dev.parley.processor.health;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a source.
 *
 * @param name it is followed under, for people; null = it is not followed, or not known to be
 * @param condition when it last changed; null = it was never read
 */
public record WatchedSource(@Nullable String name, @Nullable Condition condition) {
    public static final WatchedSource UNKNOWN = new WatchedSource(null, null);
}
