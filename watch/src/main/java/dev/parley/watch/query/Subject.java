package dev.parley.watch.query;

import dev.parley.events.tag.TaggedArticle;
import java.util.Objects;

/**
 * An article as queries see it: what was recognised in it, and its words.
 *
 * @param text of the article; its title is with the metadata
 */
public record Subject(TaggedArticle tagged, String text, Layout layout) {
    public Subject {
        Objects.requireNonNull(tagged, "tagged is missing");
        Objects.requireNonNull(text, "text is missing");
        Objects.requireNonNull(layout, "layout is missing");
    }
}
