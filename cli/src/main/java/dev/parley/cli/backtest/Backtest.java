package dev.parley.cli.backtest;

import dev.parley.events.Json;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.processor.article.Incoming;
import dev.parley.watch.query.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass of articles past everything that is asked of them: the query, the one it may be compared with, and the query
 * without each of its clauses. Each is rehearsed by itself, as if it were the only subscription there is: whether an
 * article is part of a story may depend on who asks for it.
 */
public final class Backtest implements AutoCloseable {
    private static final Json<ArticleEvent> EVENT = Json.of(ArticleEvent.class);

    private final Asked query;
    private final @Nullable Asked old;
    private final Clauses clauses;
    private long articles;

    /**
     * Begins with nothing.
     *
     * @param against the query to compare with; null = none
     */
    public Backtest(Rules rules, Query query, @Nullable Query against) {
        Rules once = rules.tagging(new LastTagged(rules.tag()));
        this.query = Asked.of(query, once);
        this.old = against == null ? null : Asked.of(against, once);
        this.clauses = Clauses.of(query, once);
    }

    /** Takes in an article, and answers what of it was rejected. */
    public List<Rejection> take(Article article, Origin origin) {
        articles++;
        Incoming incoming = new Incoming(article, EVENT.write(article), origin);
        List<Rejection> rejections = new ArrayList<>(query.rehearsal().observe(incoming));
        if (old != null) {
            old.rehearsal().observe(incoming);
        }
        clauses.observe(incoming);
        return rejections;
    }

    /** What it came to, within an interval of dates. */
    public Outcome outcome(Within within) {
        Told told = query.told(within);
        return new Outcome(
                articles,
                told,
                clauses.nearMisses(within),
                old == null ? null : Difference.between(old.told(within), told));
    }

    @Override
    public void close() {
        query.close();
        clauses.close();
        if (old != null) {
            old.close();
        }
    }
}
