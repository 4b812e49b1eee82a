package dev.parley.ingest.reading;

import dev.parley.events.source.PageSelectors;
import dev.parley.events.source.Source;
import dev.parley.ingest.page.DateReader;
import dev.parley.ingest.page.PageReader;
import dev.parley.ingest.page.Selectors;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What all readings share: how to read, and the readers that are made once. */
record Desk(ReadingConfig config, PageReader pages, EntryText entries, ListPage lists, Walls walls) {
    static Desk of(ReadingConfig config) {
        PageReader pages = new PageReader();
        return new Desk(config, pages, new EntryText(pages), new ListPage(new DateReader()), Walls.shipped());
    }

    ZoneId zone(Source source) {
        return source.zone() == null ? config.zone() : source.zone();
    }

    static Selectors selectors(Source source) {
        @Nullable PageSelectors chosen = source.selectors();
        return chosen == null
                ? Selectors.NONE
                : new Selectors(chosen.title(), chosen.text(), chosen.byline(), chosen.published(), chosen.remove());
    }
}
