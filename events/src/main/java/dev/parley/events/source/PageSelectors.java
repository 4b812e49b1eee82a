package dev.parley.events.source;

import org.jspecify.annotations.Nullable;

/**
 * Where the pages of a source keep what is read of them, as CSS selectors; null = found without.
 *
 * @param title what holds the headline
 * @param text what holds the text; of several all count, in order
 * @param byline what names who wrote it
 * @param published what gives the date
 * @param remove what is taken out before anything is read
 */
public record PageSelectors(
        @Nullable String title,
        @Nullable String text,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String remove) {}
