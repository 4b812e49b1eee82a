package dev.parley.watch.query;

import dev.parley.events.alert.Reason;
import dev.parley.events.tag.EntityId;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A clause of a query that an article meets.
 *
 * @param reason with the most prominent of what meets it
 * @param entities all that meet it; none where it asks for none
 * @param claims all that meet it, in few words, e.g. {@code format:talks 58 postponed}; none where it asks for none
 */
public record Finding(Reason reason, SortedSet<EntityId> entities, SortedSet<String> claims) {
    /** A clause that no claim meets. */
    Finding(Reason reason, SortedSet<EntityId> entities) {
        this(reason, entities, new TreeSet<>());
    }

    public Finding {
        Objects.requireNonNull(reason, "reason is missing");
        entities = Collections.unmodifiableSortedSet(new TreeSet<>(entities));
        claims = Collections.unmodifiableSortedSet(new TreeSet<>(claims));
    }
}
