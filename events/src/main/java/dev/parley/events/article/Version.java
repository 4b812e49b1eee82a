package dev.parley.events.article;

import dev.parley.events.Sha;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * Which of two observations of an article is the later one, whatever order they arrive in: by the time of observation,
 * then by place in the corpus, then by the content's hash, last by a digest of the whole record.
 */
public record Version(Instant observedAt, long ordinal, ContentHash content, String digest)
        implements Comparable<Version> {
    private static final Comparator<Version> ORDER = Comparator.comparing(Version::observedAt)
            .thenComparingLong(Version::ordinal)
            .thenComparing(Version::content)
            .thenComparing(Version::digest);

    public Version {
        Objects.requireNonNull(observedAt, "observedAt is missing");
        Objects.requireNonNull(content, "content is missing");
        Objects.requireNonNull(digest, "digest is missing");
    }

    /** The version of an article that was written as these bytes. */
    public static Version of(Article article, byte[] written) {
        Metadata metadata = article.metadata();
        return new Version(
                metadata.observedAt(),
                metadata.ordinal(),
                article.content(),
                Sha.hex(written).substring(0, 32));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
