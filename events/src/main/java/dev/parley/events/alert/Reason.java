package dev.parley.events.alert;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a subscription fired: one clause of its query and what met it.
 *
 * @param clause as written in the query
 * @param entity that met it; null where the clause asks for no entity
 * @param mention where in the sentence's field the entity stands; null where there is none
 * @param sentence that proves it; null where the clause asks for no words
 * @param rule that recognised the mention; null where there is none
 */
public record Reason(
        String clause,
        @Nullable EntityId entity,
        @Nullable Span mention,
        @Nullable Sentence sentence,
        @Nullable String rule) {
    public Reason {
        Objects.requireNonNull(clause, "clause is missing");
    }
}
