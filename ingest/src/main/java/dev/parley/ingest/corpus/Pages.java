package dev.parley.ingest.corpus;

import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.Page;
import dev.parley.ingest.page.PageReader;
import dev.parley.ingest.page.Selectors;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a corpus, and knows who published them. */
final class Pages {
    private final Publishers publishers;
    private @Nullable PageReader reader;

    Pages(Publishers publishers) {
        this.publishers = publishers;
    }

    Publishers publishers() {
        return publishers;
    }

    /** What is on a page. The words that pages are read with are loaded for the first one. */
    Page read(FetchedPage fetched) {
        PageReader ready = reader == null ? new PageReader() : reader;
        reader = ready;
        return ready.read(fetched, Selectors.NONE);
    }
}
