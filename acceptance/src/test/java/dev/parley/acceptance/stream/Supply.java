package dev.parley.acceptance.stream;

import dev.parley.events.article.ArticleEvent;
import java.util.List;

/** Observations that are sent part by part, some of them when everybody who was to be killed is dead. */
final class Supply {
    private final List<ArticleEvent> events;
    private final int size;
    private int next;

    /**
     * @param events in the order in which they are sent
     * @param kills that are to be supplied, some of them twice
     */
    Supply(List<ArticleEvent> events, int kills) {
        this.events = events;
        this.size = Math.max(1, events.size() / (2 * kills + 2));
    }

    List<ArticleEvent> next() {
        if (next == events.size()) {
            throw new IllegalStateException("all " + next + " observations are sent, and the processor lives");
        }
        int from = next;
        next = Math.min(events.size(), from + size);
        return events.subList(from, next);
    }

    List<ArticleEvent> rest() {
        return events.subList(next, events.size());
    }
}
