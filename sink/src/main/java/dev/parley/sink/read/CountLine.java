package dev.parley.sink.read;

import dev.parley.events.count.Measures;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * How often an entity is mentioned on a day, in a language, by a source.
 *
 * @param day ISO day, ISO month or {@code unknown}
 * @param language null = not known
 */
public record CountLine(
        String day, EntityId entity, @Nullable String language, SourceId source, Measures measures) {}
