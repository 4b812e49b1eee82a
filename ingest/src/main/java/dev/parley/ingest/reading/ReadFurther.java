package dev.parley.ingest.reading;

import dev.parley.events.article.Rights;
import dev.parley.events.source.FetchState.Health;
import dev.parley.events.source.FurtherListing;
import dev.parley.outside.Answer;
import dev.parley.outside.Headers;
import java.time.Duration;
import java.time.Instant;

/** Takes in what a sitemap answered that an index leads to. */
final class ReadFurther {
    private static final Duration AGAIN = Duration.ofMinutes(30);

    private final Desk desk;
    private final Memory memory;
    private final Publisher publisher;
    private final Instant now;

    ReadFurther(Desk desk, Memory memory, Instant now) {
        this.desk = desk;
        this.memory = memory;
        this.publisher = new Publisher(memory, now);
        this.now = now;
    }

    Reading read(FurtherListing listing, Answer answer) {
        String outcome = switch (answer) {
            case Answer.Fetched fetched -> fetched(listing, fetched);
            case Answer.NotModified same -> {
                memory.further.put(listing.url(), listing.due(null));
                yield "nothing newer";
            }
            case Answer.Declined declined -> declined(listing, declined);
            case Answer.Refused refused -> later(listing, wait(refused), refused.reason());
            case Answer.Failed failed -> later(listing, AGAIN, failed.reason());
        };
        return publisher.reading("sitemap " + listing.url() + ": " + outcome);
    }

    private String fetched(FurtherListing listing, Answer.Fetched answer) {
        Listing found;
        try {
            found = FeedListing.read(
                    answer.body(), answer.address(), answer.headers().contentType(), desk.zone(memory.source));
        } catch (RuntimeException | StackOverflowError e) {
            publisher.reject(listing.url(), answer.body(), "the sitemap cannot be read", e);
            return later(listing, desk.config().ceiling(), "it cannot be read");
        }
        return switch (found) {
            case Listing.Nothing nothing -> later(listing, desk.config().ceiling(), nothing.reason());
            case Listing.Index index -> index(listing, index, answer.headers());
            case Listing.Items items -> items(listing, items, answer.headers());
        };
    }

    private String index(FurtherListing listing, Listing.Index index, Headers headers) {
        memory.further.put(listing.url(), read(listing, headers));
        if (listing.depth() >= Further.DEEPEST) {
            return "an index too deep below others";
        }
        int due = Further.take(memory, index, listing.history(), listing.depth() + 1, now);
        return Words.count(index.children().size(), "sitemap", "sitemaps") + ", " + due + " to read"
                + ReadListing.odd(index.odd());
    }

    private String items(FurtherListing listing, Listing.Items items, Headers headers) {
        Rights rights = Reservation.lowered(memory.source.rights(), headers);
        Sift sift = new Sift(memory, desk.config(), desk.entries(), publisher, rights, now);
        sift.take(items, listing.history());
        if (listing.history() && memory.gap == null) {
            Rhythm.begin(memory, items.items(), now);
        }
        if (sift.fresh() > 0) {
            Rhythm.learn(memory, sift.fresh(), now);
            if (memory.health == Health.SILENT) {
                Wellbeing.tell(memory, Finding.WELL, now);
            }
        }
        memory.further.put(
                listing.url(),
                sift.postponed() == 0
                        ? read(listing, headers)
                        : read(listing, Headers.NONE).due(now.plus(AGAIN)));
        return Words.count(items.items().size(), "entry", "entries")
                + (listing.history() ? ", all history" : ", " + sift.fresh() + " new")
                + (sift.postponed() == 0 ? "" : ", " + sift.postponed() + " for later")
                + ReadListing.odd(items.odd());
    }

    private String declined(FurtherListing listing, Answer.Declined answer) {
        if (answer.status() == 404 || answer.status() == 410) {
            memory.further.remove(listing.url());
            return "not found (" + answer.status() + ")";
        }
        Duration asked = Patience.asked(answer.headers(), now).orElse(AGAIN);
        return later(listing, asked.compareTo(AGAIN) < 0 ? AGAIN : asked, "answers " + answer.status());
    }

    private Duration wait(Answer.Refused answer) {
        Duration most = desk.config().ceiling();
        return answer.until() == null
                ? most
                : Patience.until(answer.until(), desk.config().floor(), most, now);
    }

    private String later(FurtherListing listing, Duration wait, String reason) {
        memory.further.put(listing.url(), listing.due(now.plus(wait)));
        return reason;
    }

    private FurtherListing read(FurtherListing listing, Headers headers) {
        return listing.read(
                ReadListing.validator(headers, "etag"), ReadListing.validator(headers, "last-modified"), now);
    }
}
