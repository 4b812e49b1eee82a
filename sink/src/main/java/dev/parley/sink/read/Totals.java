package dev.parley.sink.read;

import dev.parley.events.tag.EntityId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is stored in a namespace.
 *
 * @param articles that were not taken back
 * @param revisions wordings of these
 * @param withdrawn articles that were taken back
 * @param mentions in current revisions, by entity
 * @param alerts that stand
 * @param rejected records that could not go on
 * @param passedOver what was not taken for an entity in current revisions
 */
public record Totals(
        long articles,
        long revisions,
        long withdrawn,
        SortedMap<EntityId, Long> mentions,
        long alerts,
        long rejected,
        long passedOver) {
    public Totals {
        mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
    }

    /** Whether nothing has come here yet. */
    public boolean isEmpty() {
        return articles == 0 && withdrawn == 0 && alerts == 0 && rejected == 0;
    }
}
