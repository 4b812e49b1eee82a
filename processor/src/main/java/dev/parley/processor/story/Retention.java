package dev.parley.processor.story;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which stories no copies are to join any more: those of which every article came longer ago than stories are kept. An
 * article that was replayed keeps its story open.
 */
public final class Retention {
    private final Duration kept;
    private final Map<ArticleId, Instant> arrived = new HashMap<>();

    public Retention(Duration kept) {
        this.kept = kept;
    }

    /** When an article counts as having come; null = never, so that it is kept without end. */
    public static @Nullable Instant arrival(Sketch sketch, Instant now) {
        return sketch.metadata().arrival() == Arrival.REPLAY ? null : now;
    }

    /** Takes in that an article of an open story came. */
    public void came(ArticleId article, @Nullable Instant at) {
        if (at == null) {
            arrived.remove(article);
        } else {
            arrived.put(article, at);
        }
    }

    /** Takes in that an article has gone, or its story was closed. */
    public void forget(ArticleId article) {
        arrived.remove(article);
    }

    /**
     * The stories to close, each as its articles.
     *
     * @param storyWith all articles of an article's story
     */
    public List<List<ArticleId>> due(Instant now, Function<ArticleId, List<ArticleId>> storyWith) {
        Instant limit = now.minus(kept);
        Set<ArticleId> seen = new HashSet<>();
        List<List<ArticleId>> due = new ArrayList<>();
        arrived.forEach((article, at) -> {
            if (at.isBefore(limit) && !seen.contains(article)) {
                List<ArticleId> story = storyWith.apply(article);
                seen.addAll(story);
                if (story.stream().allMatch(other -> isOld(other, limit))) {
                    due.add(story);
                }
            }
        });
        return due;
    }

    private boolean isOld(ArticleId article, Instant limit) {
        Instant at = arrived.get(article);
        return at != null && at.isBefore(limit);
    }
}
