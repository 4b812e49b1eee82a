package dev.parley.ingest.probe;

import dev.parley.events.article.Article;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.PendingPage;
import dev.parley.events.source.Source;
import dev.parley.ingest.feed.FeedReader;
import dev.parley.ingest.feed.Oddity;
import dev.parley.ingest.feed.Origin;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.PageReader;
import dev.parley.ingest.page.Selectors;
import dev.parley.ingest.reading.Fetch;
import dev.parley.ingest.reading.Reading;
import dev.parley.ingest.reading.SourceReader;
import dev.parley.ingest.reading.SourceWishes;
import dev.parley.outside.Answer;
import dev.parley.outside.Gate;
import dev.parley.outside.Get;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source once as ingest would for the first time, and the page of one of its items. Nothing of it is kept, so that
 * nothing counts as seen.
 */
public final class Trial {
    /** Sitemaps that an index leads to are looked into until one lists something, and no further than this. */
    private static final int MOST_LISTINGS = 4;

    private final SourceReader reader;
    private final PageReader pages;
    private final Site site;
    private final InstantSource clock;

    public Trial(SourceReader reader, PageReader pages, Site site, InstantSource clock) {
        this.reader = reader;
        this.pages = pages;
        this.site = site;
        this.clock = clock;
    }

    /** Reads a source, enabled or not. A home page is none that can be read. */
    public Tried of(Source described) throws InterruptedException {
        Source source = described.enabled(true);
        FetchState state = null;
        Listing listing = Listing.NONE;
        Optional<Fetch> next = reader.next(source, null, SourceWishes.NONE, clock.instant());
        for (int i = 0; i < MOST_LISTINGS && listing.items.isEmpty() && isListing(next); i++) {
            Fetch fetch = next.orElseThrow();
            Answer answer = ask(fetch);
            Instant now = clock.instant();
            Reading reading = reader.read(source, state, SourceWishes.NONE, fetch, answer, now);
            int before = state == null ? 0 : state.items().size();
            state = reading.state();
            listing = listing.and(source, answer, reading, state.items().size() - before);
            next = answer instanceof Answer.Fetched
                    ? reader.next(source, state, SourceWishes.NONE, now)
                    : Optional.empty();
        }
        return listing.tried(source, page(source, next));
    }

    private static boolean isListing(Optional<Fetch> fetch) {
        return fetch.isPresent() && fetch.get().aim() instanceof Fetch.Aim.Listing;
    }

    private Tried.@Nullable TriedPage page(Source source, Optional<Fetch> next) throws InterruptedException {
        if (next.isEmpty() || !(next.get().aim() instanceof Fetch.Aim.Page)) {
            return null;
        }
        Answer answer = ask(next.get());
        String address = next.get().address().toString();
        if (!(answer instanceof Answer.Fetched fetched)) {
            return new Tried.TriedPage(address, AnswerWords.of(answer), null);
        }
        FetchedPage page =
                new FetchedPage(fetched.body(), fetched.headers().contentType(), fetched.address(), clock.instant());
        return new Tried.TriedPage(
                fetched.address().toString(),
                AnswerWords.of(answer),
                pages.read(page, Selectors.of(source.selectors())));
    }

    private Answer ask(Fetch fetch) throws InterruptedException {
        Get get = new Get(fetch.address(), fetch.accept(), fetch.validators(), Gate.OPEN, fetch.proxy());
        return site.ask(get, fetch.robotsOverride());
    }

    /** What the listings gave up to now. */
    private record Listing(
            @Nullable Answer first, String outcome, int listed, List<Tried.Item> items, List<Oddity> oddities) {
        static final Listing NONE = new Listing(null, "nothing is fetched of it", 0, List.of(), List.of());

        Listing and(Source source, Answer answer, Reading reading, int seen) {
            List<Tried.Item> found = new ArrayList<>();
            for (Article article : reading.articles()) {
                found.add(new Tried.Item(
                        article.title(),
                        article.metadata().url(),
                        article.metadata().published()));
            }
            for (PendingPage pending : reading.state().pending()) {
                found.add(new Tried.Item(pending.title(), pending.url(), pending.published()));
            }
            List<Oddity> odd = new ArrayList<>(oddities);
            if (source.kind() != Source.Kind.LIST && answer instanceof Answer.Fetched fetched) {
                odd.addAll(FeedReader.read(
                                fetched.body(),
                                new Origin(fetched.address(), fetched.headers().contentType(), source.zone()))
                        .oddities());
            }
            return new Listing(
                    first == null ? answer : first,
                    reading.outcome(),
                    found.isEmpty() ? 0 : Math.max(seen, found.size()),
                    found,
                    odd);
        }

        Tried tried(Source source, Tried.@Nullable TriedPage page) {
            Answer answered = first;
            boolean isFetched = answered instanceof Answer.Fetched;
            String address = answered instanceof Answer.Fetched fetched
                    ? fetched.address().toString()
                    : source.url();
            String movedTo = answered instanceof Answer.Fetched fetched && fetched.movedTo() != null
                    ? fetched.movedTo().toString()
                    : null;
            return new Tried(
                    source,
                    address,
                    movedTo,
                    answered == null ? "not asked" : AnswerWords.of(answered),
                    isFetched || answered == null ? outcome : AnswerWords.of(answered),
                    listed,
                    items,
                    oddities,
                    page);
        }
    }
}
