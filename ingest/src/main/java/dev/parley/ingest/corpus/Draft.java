package dev.parley.ingest.corpus;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a corpus says of one article, before it has a name.
 *
 * @param fetchedAt when it was read from the web; null = not recorded
 */
record Draft(
        Outlet outlet,
        @Nullable String url,
        String title,
        String text,
        @Nullable String language,
        @Nullable String byline,
        @Nullable String wire,
        Published published,
        @Nullable Instant fetchedAt,
        Rights rights) {
    /**
     * The article, named by its address, or by source and content where it has none.
     *
     * @param ordinal its place in the corpus, from 1
     * @param collected when the corpus was put together; stands in where nothing else says when it was observed
     */
    Article article(long ordinal, Instant collected) {
        ContentHash content = ContentHash.of(title, text);
        ArticleId id = url == null ? ArticleId.of(outlet.source(), content) : ArticleId.of(CanonicalUrl.of(url));
        Metadata metadata = new Metadata(
                outlet,
                url,
                title,
                language,
                byline,
                wire,
                published,
                observedAt(collected),
                ordinal,
                Arrival.REPLAY,
                rights);
        return new Article(id, content, metadata, text);
    }

    private Instant observedAt(Instant collected) {
        if (fetchedAt != null) {
            return fetchedAt;
        }
        return published instanceof Published.Unknown ? collected : published.earliest(ZoneOffset.UTC);
    }
}
