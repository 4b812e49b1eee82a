package dev.parley.ingest.corpus;

import dev.parley.events.article.Article;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one line, record or file of a corpus turned out to be. */
public sealed interface Entry {
    /** Where it stands. */
    Origin origin();

    /** What of it was rejected: all of it, a part or nothing. */
    default Optional<Rejection> rejected() {
        return switch (this) {
            case Read read -> Optional.ofNullable(read.oddity());
            case Refused refused -> Optional.of(refused.rejection());
            case Skipped skipped -> Optional.empty();
        };
    }

    /**
     * An article.
     *
     * @param oddity what of it could not be understood although the article stands, e.g. its date; null = nothing
     */
    record Read(Origin origin, Article article, @Nullable Rejection oddity) implements Entry {
        public Read {
            Objects.requireNonNull(origin, "origin is missing");
            Objects.requireNonNull(article, "article is missing");
        }
    }

    /** No article, and why. */
    record Refused(Rejection rejection) implements Entry {
        public Refused {
            Objects.requireNonNull(rejection, "rejection is missing");
        }

        @Override
        public Origin origin() {
            return rejection.origin();
        }
    }

    /** Nothing to read, without anything being wrong with it. */
    record Skipped(Origin origin, Skip why) implements Entry {
        public Skipped {
            Objects.requireNonNull(origin, "origin is missing");
            Objects.requireNonNull(why, "why is missing");
        }
    }
}
