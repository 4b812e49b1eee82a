package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * An entity taken to be mentioned, from one word to another, both included.
 *
 * @param form id of the lexicon form; null = by name or composition
 * @param rule that decided
 * @param evidence what the rule went by; null = the words themselves
 */
record Found(
        int first,
        int last,
        EntityId entity,
        @Nullable String variant,
        @Nullable String form,
        String rule,
        @Nullable String evidence) {}
