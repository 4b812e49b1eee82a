package dev.parley.events.source;

import dev.parley.events.article.ArticleId;
import java.time.Instant;
import java.util.Objects;

/**
 * A wish for an article's page to be fetched again that was fulfilled.
 *
 * @param due the latest of the times wished for that is done with
 */
public record Visit(ArticleId article, Instant due) {
    public Visit {
        Objects.requireNonNull(article, "article is missing");
        Objects.requireNonNull(due, "due is missing");
    }
}
