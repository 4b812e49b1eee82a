package dev.parley.watch.query;

import dev.parley.events.tag.Field;
import dev.parley.events.tag.Part;

/** Which part of an article a stretch of one of its fields stands in. */
@FunctionalInterface
public interface Layout {
    /**
     * The part a stretch stands in.
     *
     * @param start UTF-16 index in the field
     * @param end UTF-16 index in the field
     */
    Part of(Field in, int start, int end);

    /** Whether the title stands apart; otherwise there is none, or it is the first line of the text and read there. */
    default boolean isTitleApart() {
        return true;
    }
}
