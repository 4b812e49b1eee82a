package dev.parley.events.count;

import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Outlet;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A round or meeting of a format, as the fold of all claims about it. Claims that contradict each other stand side by
 * side.
 *
 * @param format the format it belongs to
 * @param round its ordinal; null = known by day only
 * @param day ISO day; null = known by round only
 * @param claims by date of publication and article, at most {@value #MAX_CLAIMS}
 * @param more how many there are that are not listed; null = none
 */
public record Occasion(
        EntityId format,
        @Nullable Integer round,
        @Nullable String day,
        List<Said> claims,
        @Nullable Integer more) {
    /** The most claims that are listed. */
    public static final int MAX_CLAIMS = 200;

    public Occasion {
        Objects.requireNonNull(format, "format is missing");
        if (round == null && day == null) {
            throw new IllegalArgumentException("an occasion of " + format + " has neither round nor day");
        }
        claims = claims == null ? List.of() : List.copyOf(claims);
        if (claims.size() > MAX_CLAIMS) {
            throw new IllegalArgumentException(claims.size() + " claims listed");
        }
    }

    /** The key it travels under. */
    public String key() {
        return key(format, round, day);
    }

    /** The key of a round, or, where none is known, of a day. */
    public static String key(EntityId format, @Nullable Integer round, @Nullable String day) {
        return format + "/" + (round == null ? day : "round-" + round);
    }

    /** A claim and where it was made. */
    public record Said(ArticleId article, ContentHash content, Outlet outlet, Claim claim) {
        public Said {
            Objects.requireNonNull(article, "article is missing");
            Objects.requireNonNull(content, "content is missing");
            Objects.requireNonNull(outlet, "outlet is missing");
            Objects.requireNonNull(claim, "claim is missing");
        }
    }
}
