package dev.parley.processor.occasion;

import dev.parley.events.article.Arrival;
import dev.parley.events.count.Occasion;
import dev.parley.events.tag.EntityId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one occasion.
 *
 * @param round the occasion's; null = it is known by its day
 * @param day the occasion's; null = it is known by its round
 * @param place which orders the rows of an occasion: by publication, then by article
 * @param arrival of the article; null = not known, from an earlier release
 * @param said at most {@value #MAX_SAID}; none = the article says nothing of it any more
 */
public record OccasionRow(
        EntityId format,
        @Nullable Integer round,
        @Nullable String day,
        String place,
        @Nullable Arrival arrival,
        List<Occasion.Said> said) {
    /** The most claims of one article about one occasion. */
    static final int MAX_SAID = 10;

    public OccasionRow {
        Objects.requireNonNull(format, "format is missing");
        Objects.requireNonNull(place, "place is missing");
        said = said == null ? List.of() : List.copyOf(said);
    }

    /** The key of the occasion. */
    public String occasion() {
        return Occasion.key(format, round, day);
    }

    /** The key of the row, which begins with that of its occasion. */
    public String key() {
        return prefix() + place;
    }

    /** What the keys of all rows of the occasion begin with. */
    public String prefix() {
        return occasion() + "|";
    }

    OccasionRow emptied() {
        return new OccasionRow(format, round, day, place, null, List.of());
    }

    /** The occasion as these rows tell it. */
    public Occasion of(List<Occasion.Said> listed, long all) {
        return new Occasion(
                format, round, day, listed, all > listed.size() ? Math.toIntExact(all - listed.size()) : null);
    }
}
