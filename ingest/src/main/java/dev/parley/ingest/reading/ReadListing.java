package dev.parley.ingest.reading;

import dev.parley.events.Sha;
import dev.parley.events.article.Rights;
import dev.parley.events.source.FetchState.Health;
import dev.parley.events.source.Source;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.outside.Answer;
import dev.parley.outside.Headers;
import dev.parley.outside.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what the address of a source answered.
 *
 * <p>Validators are not trusted: a body with the same bytes is known without them; every {@value #CONDITIONAL}th reading
 * and one a day ask for the whole listing; and where items changed while the validator did not, none is sent for a week.
 */
final class ReadListing {
    /** Which reading asks for the whole listing. */
    static final int CONDITIONAL = 12;

    private static final Duration DISTRUST = Duration.ofDays(7);
    private static final int LONGEST_VALIDATOR = 1_000;
    private static final int TOLERATED_WALLS = 3;

    private final Desk desk;
    private final Memory memory;
    private final Publisher publisher;
    private final Instant now;

    ReadListing(Desk desk, Memory memory, Instant now) {
        this.desk = desk;
        this.memory = memory;
        this.publisher = new Publisher(memory, now);
        this.now = now;
    }

    Reading read(Fetch fetch, Answer answer) {
        memory.lastRead = now;
        boolean isWhole = fetch.validators().equals(Validators.NONE);
        memory.conditional = isWhole ? 0 : memory.conditional + 1;
        memory.lastWhole = isWhole ? now : memory.lastWhole;
        Failure failure = new Failure(desk.config(), memory, now);
        String outcome = switch (answer) {
            case Answer.Fetched fetched -> fetched(fetch, fetched, failure);
            case Answer.NotModified same -> unchanged(same.movedTo(), "nothing newer");
            case Answer.Declined declined -> failure.declined(declined, wall(declined));
            case Answer.Refused refused -> failure.refused(refused);
            case Answer.Failed failed -> failure.failed(failed);
        };
        return publisher.reading(outcome);
    }

    private String fetched(Fetch fetch, Answer.Fetched answer, Failure failure) {
        String body = Key.of("body", Sha.hex(answer.body()));
        if (body.equals(memory.body)) {
            keep(answer.headers());
            return unchanged(answer.movedTo(), "the same as before");
        }
        Listing listing;
        try {
            listing = parse(answer);
        } catch (RuntimeException | StackOverflowError e) {
            publisher.reject(fetch.address().toString(), answer.body(), "the listing cannot be read", e);
            return failure.useless("the listing cannot be read");
        }
        memory.body = null;
        return switch (listing) {
            case Listing.Nothing nothing -> {
                Optional<String> wall = desk.walls().find(Desk.page(answer, now));
                yield wall.isPresent() ? failure.walled("a " + wall.get()) : failure.useless(nothing.reason());
            }
            case Listing.Index index -> {
                boolean isFirst = begin(answer.movedTo());
                int due = Further.take(memory, index, isFirst, 1, now);
                boolean isEmpty = index.children().isEmpty();
                keep(answer, body, isEmpty ? 1 : 0);
                finish(isEmpty ? new Finding(Health.EMPTY, "an index without sitemaps") : Finding.WELL);
                yield Words.count(index.children().size(), "sitemap", "sitemaps") + ", " + due + " to read"
                        + odd(index.odd());
            }
            case Listing.Items items ->
                items.items().isEmpty() ? empty(answer, items, failure) : items(answer, items, body);
        };
    }

    private String empty(Answer.Fetched answer, Listing.Items items, Failure failure) {
        boolean isList = memory.source.kind() == Source.Kind.LIST;
        Optional<String> wall = isList ? desk.walls().find(Desk.page(answer, now)) : Optional.empty();
        if (wall.isPresent()) {
            return failure.walled("a " + wall.get());
        }
        // Where there is nothing is no place that it moved to
        memory.movedTo = null;
        begin(null);
        finish(new Finding(Health.EMPTY, isList ? "no link on the page is as the selector says" : "nothing in it"));
        return "0 entries" + odd(items.odd());
    }

    private String items(Answer.Fetched answer, Listing.Items items, String body) {
        boolean isFirst = memory.firstSuccess == null;
        Rights rights = Reservation.lowered(memory.source.rights(), answer.headers());
        Sift sift = new Sift(memory, desk.config(), desk.entries(), publisher, rights, now);
        sift.take(items, isFirst);
        begin(answer.movedTo());
        memory.asked = items.asked();
        if (isFirst) {
            Rhythm.begin(memory, items.items(), now);
        }
        distrust(answer.headers(), sift.fresh());
        if (sift.fresh() > 0) {
            Rhythm.learn(memory, sift.fresh(), now);
        }
        keep(answer, body, sift.postponed());
        finish(Finding.WELL);
        return Words.count(items.items().size(), "entry", "entries")
                + (isFirst ? ", all history" : ", " + sift.fresh() + " new")
                + (sift.edited() == 0 ? "" : ", " + sift.edited() + " edited")
                + (sift.postponed() == 0 ? "" : ", " + sift.postponed() + " for later")
                + odd(items.odd());
    }

    private String unchanged(@Nullable URI movedTo, String words) {
        begin(movedTo);
        Further.wake(memory, now);
        finish(Finding.WELL);
        return words;
    }

    /** Notes that it answered. */
    private boolean begin(@Nullable URI movedTo) {
        boolean isFirst = memory.firstSuccess == null;
        memory.firstSuccess = isFirst ? now : memory.firstSuccess;
        memory.lastSuccess = now;
        memory.failures = 0;
        if (movedTo != null) {
            String address = movedTo.toString();
            memory.movedTo = address.equals(memory.source.url()) ? null : address;
        }
        return isFirst;
    }

    private void finish(Finding finding) {
        memory.interval = Rhythm.interval(memory, desk.config(), now);
        Duration early = Patience.early(memory.source.id(), now.getEpochSecond(), memory.interval);
        Duration floor = desk.config().floor();
        boolean isFixed = memory.source.interval() != null;
        memory.nextDue = now.plus(isFixed ? memory.interval : early.compareTo(floor) < 0 ? floor : early);
        boolean isWalled = finding.equals(Finding.WELL) && memory.walledPages >= TOLERATED_WALLS;
        Wellbeing.tell(
                memory,
                isWalled
                        ? new Finding(
                                Health.WALLED,
                                "its last " + memory.walledPages + " pages were no articles but something in the way")
                        : finding,
                now);
    }

    /** Where items changed and the validator did not, it says nothing. */
    private void distrust(Headers headers, int fresh) {
        String etag = headers.first("etag").orElse(null);
        String modified = headers.first("last-modified").orElse(null);
        boolean isSame = etag != null
                ? etag.equals(memory.etag)
                : modified != null && memory.etag == null && modified.equals(memory.lastModified);
        if (isSame && fresh > 0) {
            memory.distrustedUntil = now.plus(DISTRUST);
        }
    }

    private void keep(Answer.Fetched answer, String body, int postponed) {
        // What there was no room for must be found again
        memory.body = postponed == 0 ? body : null;
        keep(postponed == 0 ? answer.headers() : Headers.NONE);
    }

    private void keep(Headers headers) {
        memory.etag = validator(headers, "etag");
        memory.lastModified = validator(headers, "last-modified");
    }

    /** What is said of the version that came; null = nothing, or more than is worth keeping. */
    static @Nullable String validator(Headers headers, String name) {
        return headers.first(name)
                .filter(validator -> validator.length() <= LONGEST_VALIDATOR)
                .orElse(null);
    }

    private Listing parse(Answer.Fetched answer) {
        String contentType = answer.headers().contentType();
        Source source = memory.source;
        if (source.kind() == Source.Kind.LIST) {
            return desk.lists()
                    .read(Desk.page(answer, now), Objects.requireNonNull(source.linkSelector()), source.dateSelector());
        }
        return FeedListing.read(answer.body(), answer.address(), contentType, desk.zone(source));
    }

    private Optional<String> wall(Answer.Declined answer) {
        return desk.walls().find(new FetchedPage(answer.body(), answer.headers().contentType(), answer.address(), now));
    }

    static String odd(Listing.Odd odd) {
        return odd.count() == 0 ? "" : ", " + odd.count() + " odd: " + odd.first();
    }
}
