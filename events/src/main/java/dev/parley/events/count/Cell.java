package dev.parley.events.count;

import dev.parley.events.source.SourceId;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Part;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The dimensions a count is kept by. The denominator, all articles whatever they mention, has no entity and no part.
 *
 * @param day ISO day in the desk's zone; an ISO month where no day is known; {@code unknown} where nothing is
 * @param entity null = the denominator, written {@code *}
 * @param language of the article; null = not known
 * @param source it came from
 * @param side id of the outlet's side; null = none
 * @param part where it is mentioned; null in the denominator
 */
public record Cell(
        String day,
        @Nullable EntityId entity,
        @Nullable String language,
        SourceId source,
        @Nullable String side,
        @Nullable Part part)
        implements Comparable<Cell> {
    public Cell {
        Objects.requireNonNull(day, "day is missing");
        Objects.requireNonNull(source, "source is missing");
    }

    /** The key it travels under: its dimensions in order, {@code *} for what is null. */
    public String key() {
        return String.join(
                "|",
                day,
                entity == null ? "*" : entity.value(),
                language == null ? "*" : escaped(language),
                escaped(source.value()),
                side == null ? "*" : escaped(side),
                part == null ? "*" : part.name().toLowerCase(Locale.ROOT));
    }

    private static String escaped(String value) {
        return value.replace("%", "%25").replace("|", "%7C").replace("*", "%2A");
    }

    @Override
    public int compareTo(Cell other) {
        return Comparator.comparing(Cell::key).compare(this, other);
    }
}
