package dev.parley.cli.backtest;

import dev.parley.events.article.ArticleId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How what one query would have been told differs from what another would.
 *
 * @param onlyOld the stories of which no article that met the old query met the new one
 * @param onlyNew the other way round
 * @param both how many stories of the new query the old one would have been told too
 */
record Difference(Told old, List<Hit> onlyOld, List<Hit> onlyNew, long both) {
    static Difference between(Told old, Told now) {
        List<Hit> onlyNew = without(now, old);
        return new Difference(old, without(old, now), onlyNew, now.hits().size() - onlyNew.size());
    }

    /** Compared by articles: which of them leads a story may depend on what else a query meets. */
    private static List<Hit> without(Told told, Told other) {
        Set<Object> shared = new HashSet<>();
        for (ArticleId article : told.articles().keySet()) {
            if (other.articles().containsKey(article)) {
                shared.add(told.articles().get(article));
            }
        }
        return told.hits().stream().filter(hit -> !shared.contains(hit.story())).toList();
    }
}
