package dev.parley.ingest.corpus;

import dev.parley.events.article.Outlet;
import dev.parley.events.article.Published;
import dev.parley.events.source.Source;
import dev.parley.ingest.page.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page and what its corpus says of it, which goes before what it says itself.
 *
 * @param fetchedFrom its address; null = not known
 * @param isListed whether a manifest names it, and so says that it is an article
 */
record ArchivedPage(Page page, @Nullable URI fetchedFrom, Listing listing, boolean isListed) {
    /** What a page must score to be taken for an article that nobody says it is. */
    private static final double ENOUGH = 0.22;

    /** Why it is passed over; empty = it is taken. */
    Optional<Skip> skipped() {
        if (isListed) {
            return Optional.empty();
        }
        if (address().filter(Addresses::isFront).isPresent()) {
            return Optional.of(Skip.FRONT);
        }
        if (page.text().isEmpty()) {
            return Optional.of(Skip.EMPTY);
        }
        return page.score() < ENOUGH ? Optional.of(Skip.UNLIKELY) : Optional.empty();
    }

    /** Its draft. Who published it is told by the manifest, else by the host, else by where it lies. */
    Draft draft(Publishers publishers) {
        String language = or(listing.language(), page.language());
        Optional<URI> address = address();
        Optional<Source> source = isListed && listing.source() != null
                ? Optional.empty()
                : address.flatMap(at -> publishers.of(at, language));
        return new Draft(
                source.map(Source::outlet).orElseGet(() -> outlet(address)),
                address.map(URI::toString).orElse(null),
                listing.title() == null ? page.title() : Plain.line(listing.title()),
                page.text(),
                language,
                or(listing.byline(), page.byline()),
                or(listing.wire(), page.wire()),
                published(listing.published(), page),
                listing.fetchedAt(),
                source.map(Source::rights).orElse(listing.rights()));
    }

    /** What is said of a date goes before what the page says; where both know none, all that was written is kept. */
    static Published published(Published said, Page page) {
        if (!(said instanceof Published.Unknown)) {
            return said;
        }
        if (page.published() instanceof Published.Unknown) {
            List<Published.Candidate> others = new ArrayList<>(page.published().others());
            others.addAll(said.others());
            return new Published.Unknown(others);
        }
        return page.published();
    }

    private Outlet outlet(Optional<URI> address) {
        Optional<String> host = address.map(Addresses::host).filter(name -> !name.isEmpty());
        String given = listing.source();
        if (given == null || !isListed) {
            given = host.orElse(given);
        }
        if (given == null) {
            throw new IllegalArgumentException(
                    "its 'source' is missing in the manifest, and the page names no address");
        }
        return listing.outlet(given);
    }

    /**
     * The address that names the article: the one given, else the page's own. Sites that call their front page the own
     * address of every page are not believed.
     */
    private Optional<URI> address() {
        if (listing.url() != null) {
            return Addresses.web(listing.url());
        }
        Optional<URI> fetched = Optional.ofNullable(fetchedFrom);
        String own = page.canonicalUrl();
        return Optional.ofNullable(own)
                .flatMap(Addresses::web)
                .filter(uri -> fetched.isEmpty() || !Addresses.isFront(uri))
                .or(() -> fetched);
    }

    private static @Nullable String or(@Nullable String value, @Nullable String other) {
        return value == null ? other : value;
    }
}
