package dev.parley.processor.story;

import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article that came into another story.
 *
 * @param from null = it was in none
 * @param to null = it is in none now
 */
public record Move(
        ArticleId article, @Nullable StoryId from, @Nullable StoryId to) {
    public Move {
        Objects.requireNonNull(article, "article is missing");
        if (Objects.equals(from, to)) {
            throw new IllegalArgumentException("article " + article + " did not move");
        }
    }
}
