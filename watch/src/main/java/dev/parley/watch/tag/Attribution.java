package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * A clause that says that somebody speaks.
 *
 * @param verb what shows it: a verb, or words such as "according to"
 * @param speaker the official who speaks; null = somebody else
 * @param first word of the clause, which holds verb and speaker
 * @param last word of the clause
 * @param named whether the speaker is named here, and not only meant
 */
record Attribution(Hit<Cue> verb, @Nullable EntityId speaker, int first, int last, boolean named) {}
