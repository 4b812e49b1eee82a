package dev.parley.ingest.feed;

import dev.parley.events.article.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself. Links are absolute addresses of the web.
 *
 * @param id the feed's own name, as written
 * @param link the page that the feed belongs to
 * @param self the address that the feed gives as its own
 * @param next the feed's next, older page (RFC 5005)
 * @param hub where new entries are announced (WebSub)
 * @param language as written, usually BCP 47
 * @param minutes for how long the feed asks to be left alone
 */
public record Channel(
        @Nullable String id,
        @Nullable String link,
        @Nullable Text title,
        @Nullable Text subtitle,
        @Nullable Text rights,
        List<Person> authors,
        Published published,
        Published updated,
        @Nullable String language,
        @Nullable String self,
        @Nullable String next,
        @Nullable String hub,
        @Nullable String image,
        @Nullable Integer minutes,
        List<String> categories) {
    /** A feed that says nothing of itself. */
    static final Channel SILENT = new Channel(
            null,
            null,
            null,
            null,
            null,
            List.of(),
            new Published.Unknown(List.of()),
            new Published.Unknown(List.of()),
            null,
            null,
            null,
            null,
            null,
            null,
            List.of());

    public Channel {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }
}
