package dev.parley.cli.backtest;

import dev.parley.events.article.Article;
import dev.parley.processor.Rehearsal;
import dev.parley.watch.query.Subject;
import dev.parley.watch.subscription.Match;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * By what articles are looked at, as a processor would.
 *
 * @param tag what an article mentions: a pure function
 * @param zone that makes days of instants
 * @param fresh how long after its date an article is news
 */
public record Rules(Function<Article, Subject> tag, ZoneId zone, Duration fresh) {
    Rules tagging(Function<Article, Subject> other) {
        return new Rules(other, zone, fresh);
    }

    Rehearsal rehearsal(Function<Subject, List<Match>> match) {
        return new Rehearsal(tag, match, zone, fresh);
    }
}
