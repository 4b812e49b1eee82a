package dev.parley.watch.query;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Span;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where in an article something stands that a query asks for.
 *
 * @param span in the field; an empty one where only the sentence is known
 * @param sentence in which it begins
 * @param entity what stands there; null = words
 * @param rule that recognised it; null = none
 */
record Place(
        Field in,
        Span span,
        Part part,
        Span sentence,
        @Nullable EntityId entity,
        @Nullable String rule) {
    /** The most prominent first, then by place. */
    static final Comparator<Place> MOST_PROMINENT = Comparator.comparing(Place::part)
            .thenComparing(Place::in)
            .thenComparingInt(Place::start)
            .thenComparing(Place::entity, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(Place::end);

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    /** Whether it ends in its sentence; a mention is of the sentence in which it begins. */
    boolean isWithinSentence() {
        return entity != null || sentence.contains(span);
    }
}
