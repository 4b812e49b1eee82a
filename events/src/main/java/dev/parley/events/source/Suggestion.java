package dev.parley.events.source;

import dev.parley.events.article.ArticleId;
import java.time.Instant;
import java.util.Objects;

/**
 * An article that its publisher seems to have taken down. A person decides whether it is withdrawn.
 *
 * @param url of its page
 * @param at when the page was first found to be gone
 * @param status what the site answered: 404 or 410
 */
public record Suggestion(String url, ArticleId article, Instant at, int status) {
    public Suggestion {
        Objects.requireNonNull(url, "url is missing");
        Objects.requireNonNull(article, "article is missing");
        Objects.requireNonNull(at, "at is missing");
    }
}
