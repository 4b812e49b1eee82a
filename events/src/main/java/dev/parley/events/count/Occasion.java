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
 * @param claims by time and article
 */
public record Occasion(
        EntityId format, @Nullable Integer round, @Nullable String day, List<Said> claims) {
    public Occasion {
        Objects.requireNonNull(format, "format is missing");
        if (round == null && day == null) {
            throw new IllegalArgumentException("an occasion of " + format + " has neither round nor day");
        }
        claims = claims == null ? List.of() : List.copyOf(claims);
    }

    /** The key it travels under. */
    public String key() {
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
