package dev.parley.sink.read;

import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of an article whatever its rights: who published it, where, when and under which title.
 *
 * @param outlet its name, or its source's id
 * @param title may be empty
 * @param url as found; null = none
 * @param language BCP 47; null = not known
 */
public record Publication(
        String outlet,
        String title,
        @Nullable String url,
        @Nullable String language,
        Published published,
        Rights rights) {}
