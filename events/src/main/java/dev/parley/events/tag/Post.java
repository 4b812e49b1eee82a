package dev.parley.events.tag;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The post an official held on the date of the article, as the lexicon knows it. An official's side follows from it.
 *
 * @param id of the post in the lexicon
 * @param side id of the side it serves; null = none
 * @param status only a {@code seen} post appears in alerts
 */
public record Post(String id, @Nullable String side, Status status) {
    public Post {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(status, "status is missing");
    }
}
