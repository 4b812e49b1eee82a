package dev.parley.sink.read;

import dev.parley.events.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An article beside the one that is shown: a copy of it, or the lead of a story that confirms it.
 *
 * @param publication null = the article is not stored (any more)
 * @param wire the agency it credits; null = none
 */
public record ShownArticle(
        ArticleId article,
        @Nullable Publication publication,
        @Nullable String wire) {
    /** Who published it, and for whom, e.g. {@code Hill Post (tass)}. */
    public String inWords() {
        String outlet = publication == null ? article.value() : publication.outlet();
        return wire == null ? outlet : outlet + " (" + wire + ")";
    }
}
