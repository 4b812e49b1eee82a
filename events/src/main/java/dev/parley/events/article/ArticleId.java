package dev.parley.events.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.events.Sha;
import dev.parley.events.source.SourceId;

/**
 * Names an article through all its revisions: 128 bits of the SHA-256 of its canonical URL; of source and content where
 * it has none.
 */
public record ArticleId(@JsonValue String value) implements Comparable<ArticleId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("article id is blank");
        }
    }

    public static ArticleId of(CanonicalUrl url) {
        return new ArticleId(Sha.id("url", url.value()));
    }

    public static ArticleId of(SourceId source, ContentHash content) {
        return new ArticleId(Sha.id("text", source.value(), content.value()));
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
