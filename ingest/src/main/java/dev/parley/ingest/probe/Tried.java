package dev.parley.ingest.probe;

import dev.parley.events.article.Published;
import dev.parley.events.source.Source;
import dev.parley.ingest.feed.Oddity;
import dev.parley.ingest.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source gave when it was read once.
 *
 * @param address that answered, after all redirects
 * @param movedTo where it moved for good; null = it did not
 * @param answer what the site answered, in words
 * @param outcome what the answer gave, in words
 * @param listed how many items it lists
 * @param items the items that would be fetched or published, in order
 * @param oddities of the feed or sitemap
 * @param page the first page that would be fetched; null = none was
 */
public record Tried(
        Source source,
        String address,
        @Nullable String movedTo,
        String answer,
        String outcome,
        int listed,
        List<Item> items,
        List<Oddity> oddities,
        @Nullable TriedPage page) {
    public Tried {
        items = List.copyOf(items);
        oddities = List.copyOf(oddities);
    }

    /** Whether it could be followed: it lists something. */
    public boolean works() {
        return listed > 0;
    }

    /** An item as the listing tells of it; an empty title = it tells none. */
    public record Item(String title, @Nullable String url, Published published) {}

    /**
     * The page of an item.
     *
     * @param answer what the site answered, in words
     * @param page what was read out of it; null = it did not come
     */
    public record TriedPage(
            String address, String answer, @Nullable Page page) {}
}
