package dev.parley.ingest.feed;

import dev.parley.events.article.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed, or a page of a sitemap. Links are absolute addresses of the web.
 *
 * @param id what the feed calls it, as written; it need not be an address and need not be unique
 * @param link the page
 * @param summary what introduces it
 * @param content the whole text, where the feed carries it
 * @param updated {@link Published} as well, since it is told as inexactly
 * @param language as written, usually BCP 47
 * @param source who published it first, by name or address, where the feed gathers from others
 */
public record Entry(
        @Nullable String id,
        @Nullable String link,
        @Nullable Text title,
        @Nullable Text summary,
        @Nullable Text content,
        List<Person> authors,
        Published published,
        Published updated,
        @Nullable String language,
        @Nullable String source,
        List<String> categories,
        List<Enclosure> enclosures) {
    public Entry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }
}
