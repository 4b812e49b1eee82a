package dev.parley.events.article;

import java.time.Instant;
import java.util.Objects;

/**
 * Takes an article back for good: its text is erased everywhere and its counts are corrected, whatever of it arrives
 * before or after; id and reason stay.
 *
 * @param at when it was taken back; of several, the latest is shown
 * @param reason in a person's words
 */
public record Withdrawn(ArticleId id, Instant at, String reason) implements ArticleEvent {
    public Withdrawn {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(at, "at is missing");
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a withdrawal needs a reason");
        }
    }
}
