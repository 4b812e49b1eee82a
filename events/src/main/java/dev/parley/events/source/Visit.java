package dev.parley.events.source;

import dev.parley.events.article.ArticleId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far it is with the wish for an article's page to be fetched again.
 *
 * @param done the latest of the times wished for that is done with; null = none yet
 * @param retry when the next of them is tried again, since the page could not be had; null = it is not
 * @param attempts how often that was tried in vain
 */
public record Visit(
        ArticleId article, @Nullable Instant done, @Nullable Instant retry, int attempts) {
    public Visit {
        Objects.requireNonNull(article, "article is missing");
        if (attempts < 0) {
            throw new IllegalArgumentException("attempts " + attempts + " is negative");
        }
    }
}
