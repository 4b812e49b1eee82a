package dev.parley.ingest.page;

import dev.parley.events.article.Published;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article.
 *
 * @param title empty = none was found
 * @param text plain, paragraphs parted by a line feed; empty = none was found
 * @param language BCP 47, e.g. {@code ka}; null = cannot be told
 * @param byline as printed, without the word for "by"; null = none
 * @param wire the agency credited, e.g. {@code tass}; null = none
 * @param published with every other candidate
 * @param writtenAt the instant of {@code published} with the offset it was written in; null = it is no instant
 * @param updated null = not said
 * @param canonicalUrl absolute; null = none, or it lies on another site
 * @param elsewhere the address on another site that it names as canonical: a hint that it is a copy; null = none
 * @param score how sure it is that this is an article and that its text is whole, 0 to 1
 */
public record Page(
        String title,
        String text,
        @Nullable String language,
        @Nullable String byline,
        @Nullable String wire,
        Published published,
        @Nullable OffsetDateTime writtenAt,
        @Nullable Published updated,
        @Nullable String canonicalUrl,
        @Nullable String elsewhere,
        double score) {
    public Page {
        Objects.requireNonNull(title, "title is missing");
        Objects.requireNonNull(text, "text is missing");
        Objects.requireNonNull(published, "published is missing");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score " + score + " is not 0 to 1");
        }
    }

    /** Whether there is neither title nor text. */
    public boolean isEmpty() {
        return title.isEmpty() && text.isEmpty();
    }
}
