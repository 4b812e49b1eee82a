package dev.parley.cli.backtest;

import dev.parley.events.article.Article;
import dev.parley.watch.query.Subject;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tags an article once for all who ask about it one after another. Not for several threads. */
final class LastTagged implements Function<Article, Subject> {
    private final Function<Article, Subject> tag;
    private @Nullable Article last;
    private @Nullable Subject tagged;

    LastTagged(Function<Article, Subject> tag) {
        this.tag = tag;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same observation, not an equal one
    public Subject apply(Article article) {
        Subject known = tagged;
        if (article == last && known != null) {
            return known;
        }
        tagged = null;
        Subject made = tag.apply(article);
        last = article;
        tagged = made;
        return made;
    }
}
