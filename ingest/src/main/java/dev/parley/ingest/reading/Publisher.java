package dev.parley.ingest.reading;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.article.ContentHash;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.KnownItem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a reading publishes, and remembers it, so that nothing is published twice. */
final class Publisher {
    private final Memory memory;
    private final Instant now;
    private final List<Article> articles = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    Publisher(Memory memory, Instant now) {
        this.memory = memory;
        this.now = now;
    }

    /**
     * Publishes an item, unless just this was published before. An item that was published before stays the article it
     * was.
     *
     * @param read whether its page was asked for just now
     * @return whether there was something to publish
     */
    boolean publish(KnownItem item, Draft draft, Arrival arrival, boolean read) {
        ContentHash content = draft.content();
        ArticleId before = item.article();
        ArticleId id = before != null ? before : id(draft, content);
        String url = before != null ? item.url() : draft.url();
        boolean isKnown = content.equals(item.content())
                || memory.knownAs(id)
                        .filter(same -> content.equals(same.content()))
                        .isPresent();
        if (!isKnown) {
            try {
                articles.add(draft.at(url).article(memory.source, id, arrival, now));
            } catch (IllegalArgumentException e) {
                reject(url, draft.text(), e.getMessage(), e);
                return false;
            }
        }
        memory.known.put(
                item.key(),
                new KnownItem(
                        item.key(),
                        item.said(),
                        id,
                        item.arrival() == null ? arrival : item.arrival(),
                        url,
                        content,
                        draft.page() == null ? item.page() : draft.page(),
                        draft.isOwnTitle() ? draft.title() : null,
                        draft.isOwnDate() ? Dates.alone(draft.published()) : null,
                        read ? now : item.readAt(),
                        item.again()));
        return !isKnown;
    }

    private ArticleId id(Draft draft, ContentHash content) {
        String url = draft.url();
        return url == null ? ArticleId.of(memory.source.id(), content) : ArticleId.of(CanonicalUrl.of(url));
    }

    /** Tells that something of the source could not be read. */
    void reject(@Nullable String url, String record, @Nullable String reason, @Nullable Throwable cause) {
        reject(url, record.getBytes(StandardCharsets.UTF_8), reason, cause);
    }

    void reject(@Nullable String url, byte[] record, @Nullable String reason, @Nullable Throwable cause) {
        rejections.add(Rejection.of(
                Rejection.Stage.INGEST,
                new Origin.Page(url == null ? memory.source.url() : url),
                record,
                memory.source.id() + ": " + (reason == null ? "cannot be read" : reason),
                cause));
    }

    int published() {
        return articles.size();
    }

    Reading reading(String outcome) {
        return new Reading(memory.state(now), articles, rejections, outcome);
    }
}
