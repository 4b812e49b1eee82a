package dev.parley.watch.corpus;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;

/** An entity at a place, marked in a table or found by the tagger. */
record Mark(Field in, int start, int end, EntityId entity, String surface) {
    boolean isOnTheSameAs(Mark other) {
        return in == other.in && entity.equals(other.entity) && start < other.end && other.start < end;
    }

    boolean isWithin(Mark other) {
        return in == other.in && other.start <= start && end <= other.end;
    }

    @Override
    public String toString() {
        return "[" + surface + "](" + entity + ")" + (in == Field.TITLE ? " in the title" : "");
    }
}
