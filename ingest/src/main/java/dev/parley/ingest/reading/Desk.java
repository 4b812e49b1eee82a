package dev.parley.ingest.reading;

import dev.parley.events.source.Source;
import dev.parley.ingest.page.DateReader;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.Page;
import dev.parley.ingest.page.PageReader;
import dev.parley.ingest.page.Selectors;
import dev.parley.outside.Answer;
import java.time.Instant;
import java.time.ZoneId;

/** What all readings share: how to read, and the readers that are made once. */
record Desk(ReadingConfig config, PageReader pages, EntryText entries, ListPage lists, Walls walls) {
    static Desk of(ReadingConfig config) {
        PageReader pages = new PageReader();
        return new Desk(config, pages, new EntryText(pages), new ListPage(new DateReader()), Walls.shipped());
    }

    ZoneId zone(Source source) {
        return source.zone() == null ? config.zone() : source.zone();
    }

    /** A page as it came, to be read by the readers above. */
    static FetchedPage page(Answer.Fetched answer, Instant now) {
        return new FetchedPage(answer.body(), answer.headers().contentType(), answer.address(), now);
    }

    /** What is on a page of a source. */
    Page read(FetchedPage fetched, Source source) {
        return pages.read(fetched, Selectors.of(source.selectors()));
    }
}
