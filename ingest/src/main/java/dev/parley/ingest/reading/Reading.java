package dev.parley.ingest.reading;

import dev.parley.events.article.Article;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.FetchState;
import java.util.List;
import java.util.Objects;

/**
 * What one fetch gave. All of it is kept in one transaction.
 *
 * @param state of the source from now on
 * @param outcome in one line for people: what came, and what was odd
 */
public record Reading(FetchState state, List<Article> articles, List<Rejection> rejections, String outcome) {
    public Reading {
        Objects.requireNonNull(state, "state is missing");
        Objects.requireNonNull(outcome, "outcome is missing");
        articles = List.copyOf(articles);
        rejections = List.copyOf(rejections);
    }
}
