package dev.parley.processor.story;

import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.processor.count.Contribution;
import dev.parley.watch.subscription.Match;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the story stage knows of an article's current revision: no text.
 *
 * @param signature 256 bytes in Base64 by which copies are found; null = not computed
 * @param contribution what the story adds to the counts if this article leads it
 * @param matches the subscriptions it met, in order of their ids
 * @param late whether it was observed longer after its date than alerts stay fresh
 */
public record Sketch(
        ArticleId article,
        ContentHash content,
        Metadata metadata,
        @Nullable String signature,
        Contribution contribution,
        List<Match> matches,
        boolean late) {
    public Sketch {
        Objects.requireNonNull(article, "article is missing");
        Objects.requireNonNull(content, "content is missing");
        Objects.requireNonNull(metadata, "metadata is missing");
        contribution = contribution == null ? Contribution.NONE : contribution;
        matches = matches == null ? List.of() : List.copyOf(matches);
    }

    public static Sketch of(TaggedArticle tagged, List<Match> matches, ZoneId zone, boolean late) {
        return new Sketch(
                tagged.id(),
                tagged.content(),
                tagged.metadata(),
                null,
                Contribution.ofStory(tagged, zone),
                matches,
                late);
    }
}
