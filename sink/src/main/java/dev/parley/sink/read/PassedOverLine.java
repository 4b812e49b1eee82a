package dev.parley.sink.read;

import dev.parley.events.tag.EntityId;

/**
 * What was not taken for an entity, and why.
 *
 * @param surface the words
 * @param entity what they might have been
 * @param why in words
 * @param times how often
 */
public record PassedOverLine(String surface, EntityId entity, String why, long times) {}
