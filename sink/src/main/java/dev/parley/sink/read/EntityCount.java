package dev.parley.sink.read;

import dev.parley.events.count.Measures;
import dev.parley.events.tag.EntityId;

/** How often an entity is mentioned over all days, languages and sources. */
public record EntityCount(EntityId entity, Measures measures) {}
