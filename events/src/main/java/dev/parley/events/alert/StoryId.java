package dev.parley.events.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.events.article.ArticleId;

/** Names a story, the copies of one text: the id of the article that leads it. */
public record StoryId(@JsonValue String value) implements Comparable<StoryId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StoryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("story id is blank");
        }
    }

    public static StoryId ledBy(ArticleId lead) {
        return new StoryId(lead.value());
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
