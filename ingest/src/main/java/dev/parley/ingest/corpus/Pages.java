package dev.parley.ingest.corpus;

import dev.parley.events.source.PageSelectors;
import dev.parley.events.source.Source;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.Page;
import dev.parley.ingest.page.PageReader;
import dev.parley.ingest.page.Selectors;
import java.net.URI;
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

    /** What is on a page, read as its publisher's pages are. The words of that are loaded for the first page. */
    Page read(FetchedPage fetched) {
        PageReader ready = reader == null ? new PageReader() : reader;
        reader = ready;
        return ready.read(fetched, selectors(fetched.address()));
    }

    private Selectors selectors(@Nullable URI address) {
        PageSelectors known = address == null
                ? null
                : publishers.of(address, null).map(Source::selectors).orElse(null);
        return Selectors.of(known);
    }
}
