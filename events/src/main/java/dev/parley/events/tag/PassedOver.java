package dev.parley.events.tag;

import java.util.Objects;

/**
 * What looked like an entity and was not taken for it, and why.
 *
 * @param in the field it lies in
 * @param start UTF-16 index of its first character in that field
 * @param end UTF-16 index after its last
 * @param surface the characters between
 * @param entity what it might have been
 * @param rule the rule that decided
 * @param why in words
 */
public record PassedOver(Field in, int start, int end, String surface, EntityId entity, String rule, String why) {
    public PassedOver {
        Objects.requireNonNull(in, "in is missing");
        Objects.requireNonNull(surface, "surface is missing");
        Objects.requireNonNull(entity, "entity is missing");
        Objects.requireNonNull(rule, "rule is missing");
        Objects.requireNonNull(why, "why is missing");
    }
}
