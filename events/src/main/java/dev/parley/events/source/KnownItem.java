package dev.parley.events.source;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Published;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item that was listed, and what was published of it.
 *
 * @param key its hash among the items of the source
 * @param said hash of what the listing said of it
 * @param article that it became; null = none yet
 * @param arrival how it came here; null = nothing was published
 * @param url the address it was published under; null = it has none, or nothing was published
 * @param content what was last published; null = nothing
 * @param page hash of the title and the text that its page had when it was last read; null = it was not
 * @param title the title it was published with, where its page has another; null = its page's
 * @param published the date it was published with, where its page has another; null = its page's
 * @param readAt when its page was last asked for; null = never
 * @param again how often its page was asked for because the listing said something else
 */
public record KnownItem(
        String key,
        String said,
        @Nullable ArticleId article,
        @Nullable Arrival arrival,
        @Nullable String url,
        @Nullable ContentHash content,
        @Nullable String page,
        @Nullable String title,
        @Nullable Published published,
        @Nullable Instant readAt,
        int again) {
    public KnownItem {
        Objects.requireNonNull(key, "key is missing");
        Objects.requireNonNull(said, "said is missing");
        if (again < 0) {
            throw new IllegalArgumentException("again " + again + " is negative");
        }
    }

    /** An item of which nothing was published yet. */
    public static KnownItem listed(String key, String said) {
        return new KnownItem(key, said, null, null, null, null, null, null, null, null, 0);
    }

    /** The same under another key. */
    public KnownItem under(String another) {
        return new KnownItem(another, said, article, arrival, url, content, page, title, published, readAt, again);
    }

    /** The same, of which the listing says something else. */
    public KnownItem saying(String other, int times) {
        return new KnownItem(key, other, article, arrival, url, content, page, title, published, readAt, times);
    }

    /** The same, whose page was asked for. */
    public KnownItem readAt(Instant at) {
        return new KnownItem(key, said, article, arrival, url, content, page, title, published, at, again);
    }
}
