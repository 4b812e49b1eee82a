package dev.parley.ingest.reading;

import dev.parley.events.article.Arrival;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.FetchState.Health;
import dev.parley.events.source.FurtherListing;
import dev.parley.events.source.PendingPage;
import dev.parley.events.source.Source;
import dev.parley.events.source.Visit;
import dev.parley.events.source.Wish;
import dev.parley.outside.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is to fetch of one source, and in which order: of what is due, pages of news come first, then the listing,
 * the sitemaps it leads to, pages to visit again, and pages of history last; but nothing keeps a listing from being read
 * that is overdue by as long as it usually rests.
 */
final class Agenda {
    private static final String LISTINGS =
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
    private static final String PAGES = "text/html, application/xhtml+xml, */*;q=0.5";
    private static final Duration OLDEST_REVISIT = Duration.ofDays(8);
    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final ReadingConfig config;
    private final Source source;
    private final @Nullable FetchState state;
    private final Memory memory;
    private final SourceWishes wishes;
    private final Instant now;

    Agenda(ReadingConfig config, Source source, @Nullable FetchState state, SourceWishes wishes, Instant now) {
        this.config = config;
        this.source = source;
        this.state = state;
        this.memory = new Memory(source, state, wishes);
        this.wishes = wishes;
        this.now = now;
    }

    /** Something to fetch and how urgent it is, 0 most. */
    private record Errand(Fetch fetch, int rank) {
        /** What is due by rank and then by time; what is not by time. */
        static Comparator<Errand> order(Instant now) {
            return Comparator.comparingInt((Errand errand) -> errand.fetch.due().isAfter(now) ? 1 : 0)
                    .thenComparingInt(errand -> errand.fetch.due().isAfter(now) ? 0 : errand.rank)
                    .thenComparing(errand -> errand.fetch.due());
        }
    }

    Optional<Fetch> next() {
        boolean mayFetch = source.enabled() && source.kind() != Source.Kind.HOME;
        if (!mayFetch) {
            return Optional.empty();
        }
        List<Errand> errands = new ArrayList<>();
        listing().ifPresent(errands::add);
        memory.further.values().forEach(listing -> further(listing).ifPresent(errands::add));
        memory.pending.values().forEach(page -> page(page).ifPresent(errands::add));
        wishes.revisits().forEach(wish -> revisit(wish).ifPresent(errands::add));
        return errands.stream().min(Errand.order(now)).map(Errand::fetch);
    }

    private Optional<Errand> listing() {
        boolean isEdited = state == null
                || state.course() == null
                || !state.course().edition().equals(Memory.edition(source));
        if (memory.health == Health.GONE && !isEdited) {
            return Optional.empty();
        }
        Instant due = due();
        boolean isOverdue = memory.interval != null && due.plus(memory.interval).isBefore(now);
        Validators validators = mayBeConditional() ? new Validators(memory.etag, memory.lastModified) : Validators.NONE;
        String accept = source.kind() == Source.Kind.LIST ? PAGES : LISTINGS;
        return uri(memory.address())
                .map(address -> new Errand(
                        fetch(due, address, accept, validators, new Fetch.Aim.Listing()), isOverdue ? 0 : 2));
    }

    /** When the listing is read: as the last reading left it, or earlier while an occasion asks for it. */
    private Instant due() {
        Instant due = memory.nextDue;
        if (due == null || memory.lastRead == null) {
            return due == null ? now : due;
        }
        if (memory.failures > 0 || source.interval() != null) {
            return due;
        }
        Instant soonest = memory.lastRead.plus(config.floor());
        return wishes.bursts().stream()
                .map(burst -> within(burst, soonest))
                .flatMap(Optional::stream)
                .filter(due::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(due);
    }

    private static Optional<Instant> within(Wish.Burst burst, Instant soonest) {
        Instant first = soonest.isBefore(burst.from()) ? burst.from() : soonest;
        return first.isBefore(burst.until()) ? Optional.of(first) : Optional.empty();
    }

    private boolean mayBeConditional() {
        boolean isTrusted = memory.distrustedUntil == null || !memory.distrustedUntil.isAfter(now);
        boolean isChecked =
                memory.lastWhole != null && memory.lastWhole.plus(ONE_DAY).isAfter(now);
        return isTrusted && isChecked && memory.body != null && memory.conditional + 1 < ReadListing.CONDITIONAL;
    }

    private Optional<Errand> further(FurtherListing listing) {
        Instant due = listing.due();
        boolean isRecent =
                listing.readAt() != null && listing.readAt().plus(ONE_DAY).isAfter(now);
        Validators validators = isRecent ? new Validators(listing.etag(), listing.lastModified()) : Validators.NONE;
        return due == null
                ? Optional.empty()
                : uri(listing.url())
                        .map(address ->
                                new Errand(fetch(due, address, LISTINGS, validators, new Fetch.Aim.Listing()), 3));
    }

    private Optional<Errand> page(PendingPage page) {
        int rank = page.arrival() == Arrival.HISTORY ? 5 : 1;
        return uri(page.url())
                .map(address -> new Errand(
                        fetch(page.due(), address, PAGES, Validators.NONE, new Fetch.Aim.Page(page.item())), rank));
    }

    /** The latest of the times wished for that are past, else the first that is to come. */
    private Optional<Errand> revisit(Wish.Revisit wish) {
        Visit visit = memory.visits.get(wish.article());
        Instant done = visit == null ? null : visit.done();
        List<Instant> left = wish.due().stream()
                .filter(due -> done == null || due.isAfter(done))
                .filter(due -> due.isAfter(now.minus(OLDEST_REVISIT)))
                .toList();
        if (left.isEmpty() || !ReadRevisit.isVisitable(wish)) {
            return Optional.empty();
        }
        Instant due = left.stream()
                .filter(time -> !time.isAfter(now))
                .reduce((one, later) -> later)
                .orElse(left.getFirst());
        Instant retry = visit == null || visit.retry() == null ? due : visit.retry();
        return uri(wish.url())
                .map(address -> new Errand(
                        fetch(
                                retry.isAfter(due) ? retry : due,
                                address,
                                PAGES,
                                Validators.NONE,
                                new Fetch.Aim.Revisit(wish.article().value(), due)),
                        4));
    }

    private Fetch fetch(Instant due, URI address, String accept, Validators validators, Fetch.Aim aim) {
        URI proxy = source.proxy() == null ? null : URI.create(source.proxy());
        return new Fetch(due, address, accept, validators, source.robotsOverride(), proxy, aim);
    }

    private static Optional<URI> uri(String address) {
        return WebLink.of(address).map(WebLink::address);
    }
}
