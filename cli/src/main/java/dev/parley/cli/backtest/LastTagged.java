package dev.parley.cli.backtest;

import dev.parley.events.article.Article;
import dev.parley.events.tag.TaggedArticle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tags an article once for all who ask about it one after another. Not for several threads. */
final class LastTagged implements Function<Article, TaggedArticle> {
    private final Function<Article, TaggedArticle> tag;
    private @Nullable Article last;
    private @Nullable TaggedArticle tagged;

    LastTagged(Function<Article, TaggedArticle> tag) {
        this.tag = tag;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same observation, not an equal one
    public TaggedArticle apply(Article article) {
        TaggedArticle known = tagged;
        if (article == last && known != null) {
            return known;
        }
        tagged = null;
        TaggedArticle made = tag.apply(article);
        last = article;
        tagged = made;
        return made;
    }
}
