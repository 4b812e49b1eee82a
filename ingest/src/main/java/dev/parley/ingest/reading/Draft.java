package dev.parley.ingest.reading;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.source.Source;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article before it has a name.
 *
 * @param url it is to be found at; null = it has none of its own
 * @param page hash of the page that it was read from; null = it is from a listing alone
 * @param isOwnTitle whether the title is another than the page's
 * @param isOwnDate whether the date is another than the page's
 */
record Draft(
        String title,
        String text,
        @Nullable String language,
        @Nullable String byline,
        @Nullable String wire,
        Published published,
        @Nullable String url,
        Rights rights,
        @Nullable String page,
        boolean isOwnTitle,
        boolean isOwnDate) {
    ContentHash content() {
        return ContentHash.of(title, text);
    }

    /** Throws {@link IllegalArgumentException} when it is too long or has no word. */
    Article article(Source source, ArticleId id, Arrival arrival, Instant now) {
        Metadata metadata =
                new Metadata(source.outlet(), url, title, language, byline, wire, published, now, 0, arrival, rights);
        return new Article(id, content(), metadata, text);
    }

    Draft at(@Nullable String address) {
        return new Draft(title, text, language, byline, wire, published, address, rights, page, isOwnTitle, isOwnDate);
    }
}
