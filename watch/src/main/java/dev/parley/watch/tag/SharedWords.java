package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import java.util.List;

/**
 * Words by which a lexicon knows several entities.
 *
 * @param language of the lexicon; empty = none in particular
 * @param words an example of them
 * @param why what tells the entities apart, or what follows when nothing does
 * @param isToldApart whether anything does
 */
public record SharedWords(String language, String words, List<EntityId> entities, String why, boolean isToldApart) {
    public SharedWords {
        entities = List.copyOf(entities);
    }
}
