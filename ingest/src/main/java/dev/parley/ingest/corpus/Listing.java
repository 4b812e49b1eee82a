package dev.parley.ingest.corpus;

import dev.parley.events.article.Outlet;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.source.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says of one of its files: all there is to know of a text, and what stands in where a line of JSON says
 * nothing itself.
 *
 * @param collected when the corpus was put together; the epoch where nobody says
 * @param outlets those of the manifest, by id
 */
record Listing(
        @Nullable String source,
        @Nullable String url,
        @Nullable String title,
        @Nullable String language,
        @Nullable String byline,
        @Nullable String wire,
        Published published,
        @Nullable Instant fetchedAt,
        Rights rights,
        Instant collected,
        Map<String, Outlet> outlets) {
    /** Nothing is said of a file. */
    static final Listing NOTHING = new Listing(
            null,
            null,
            null,
            null,
            null,
            null,
            new Published.Unknown(List.of()),
            null,
            Rights.EXCERPT,
            Instant.EPOCH,
            Map.of());

    Listing {
        outlets = Map.copyOf(outlets);
    }

    Outlet outlet(String id) {
        Outlet known = outlets.get(id);
        return known == null ? Outlet.of(new SourceId(id)) : known;
    }

    /**
     * The same of a page in an archive.
     *
     * @param at when it was read from the web
     * @param written the same as the archive writes it: all there is to know of its date, unless more is said
     */
    Listing archived(Optional<Instant> at, String written) {
        List<Published.Candidate> known = at.map(time -> new Published.Candidate(written, Provenance.WARC)).stream()
                .toList();
        return new Listing(
                source,
                url,
                title,
                language,
                byline,
                wire,
                published instanceof Published.Unknown ? new Published.Unknown(known) : published,
                at.orElse(fetchedAt),
                rights,
                collected,
                outlets);
    }

    /** What of it holds for each page of an archive. */
    Listing ofAll() {
        return new Listing(
                source,
                null,
                null,
                null,
                null,
                null,
                new Published.Unknown(List.of()),
                null,
                rights,
                collected,
                outlets);
    }

    /** What is known of texts that lie at a place: the id that stands in for their source. */
    static Listing ofSource(String source) {
        return new Listing(
                source,
                null,
                null,
                null,
                null,
                null,
                new Published.Unknown(List.of()),
                null,
                Rights.EXCERPT,
                Instant.EPOCH,
                Map.of());
    }
}
