package dev.parley.events.article;

import dev.parley.events.source.SourceId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article, as known when it was observed.
 *
 * @param source the source it came from
 * @param name for people; null = only the id is known
 * @param side id of the side it belongs to, as in the lexicon; null = none
 * @param based where it is based, in the lexicon's words; null = not known
 * @param owner outlets of one owner are not independent; null = its own
 * @param wire the agency it is, or null
 */
public record Outlet(
        SourceId source,
        @Nullable String name,
        @Nullable String side,
        @Nullable String based,
        @Nullable String owner,
        @Nullable String wire) {
    public Outlet {
        Objects.requireNonNull(source, "source is missing");
    }

    /** An outlet of which only the source's id is known. */
    public static Outlet of(SourceId source) {
        return new Outlet(source, null, null, null, null, null);
    }
}
