package dev.parley.events.source;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item whose page is still to be fetched, with what the listing said of it, in case that its page cannot be had.
 *
 * @param item its key among the known items
 * @param url of its page
 * @param arrival how it came here
 * @param due not before then
 * @param attempts how often its page was asked for in vain
 * @param title in one line; empty = none
 * @param text plain, paragraphs parted by a line feed; empty = none
 * @param byline as printed; null = none
 * @param language BCP 47; null = not said
 * @param published as the listing says
 * @param rights what may be made of what the listing says; null = what the source allows
 */
public record PendingPage(
        String item,
        String url,
        Arrival arrival,
        Instant due,
        int attempts,
        String title,
        String text,
        @Nullable String byline,
        @Nullable String language,
        Published published,
        @Nullable Rights rights) {
    public PendingPage {
        Objects.requireNonNull(item, "item is missing");
        Objects.requireNonNull(url, "url is missing");
        Objects.requireNonNull(arrival, "arrival is missing");
        Objects.requireNonNull(due, "due is missing");
        Objects.requireNonNull(published, "published is missing");
        title = title == null ? "" : title;
        text = text == null ? "" : text;
        if (attempts < 0) {
            throw new IllegalArgumentException("attempts " + attempts + " is negative");
        }
    }

    /** The same under another key. */
    public PendingPage under(String key) {
        return new PendingPage(key, url, arrival, due, attempts, title, text, byline, language, published, rights);
    }

    /** The same, to be asked for again. */
    public PendingPage after(int failed, Instant again) {
        return new PendingPage(item, url, arrival, again, failed, title, text, byline, language, published, rights);
    }
}
