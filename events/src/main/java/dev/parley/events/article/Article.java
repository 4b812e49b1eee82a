package dev.parley.events.article;

import java.util.Objects;

/**
 * One observation of one wording of an article.
 *
 * @param id the same through all revisions
 * @param content names this wording; with {@code id} it is the revision
 * @param metadata who published it, where, when, and when it was seen
 * @param text plain, paragraphs parted by a line feed; may be empty where there is a title
 */
public record Article(ArticleId id, ContentHash content, Metadata metadata, String text) implements ArticleEvent {
    /** The most UTF-16 units that title and text may have together. */
    public static final int MAX_CHARACTERS = 1_000_000;

    public Article {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(content, "content is missing");
        Objects.requireNonNull(metadata, "metadata is missing");
        Objects.requireNonNull(text, "text is missing");
        int length = metadata.title().length() + text.length();
        if (length > MAX_CHARACTERS) {
            throw new IllegalArgumentException(
                    "title and text have %,d characters, over the limit of %,d".formatted(length, MAX_CHARACTERS));
        }
        if (metadata.title().isBlank() && text.isBlank()) {
            throw new IllegalArgumentException("neither title nor text has a word");
        }
    }

    public String title() {
        return metadata.title();
    }
}
