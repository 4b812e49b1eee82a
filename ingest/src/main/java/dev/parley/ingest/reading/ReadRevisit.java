package dev.parley.ingest.reading;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.article.Rights;
import dev.parley.events.source.KnownItem;
import dev.parley.events.source.Suggestion;
import dev.parley.events.source.Visit;
import dev.parley.events.source.Wish;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.Page;
import dev.parley.outside.Answer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a page answered that was asked for again. Other words are a revision; a page that is gone is suggested to
 * be withdrawn. A page that gives less than it did, such as a wall or an error in words, changes nothing.
 */
final class ReadRevisit {
    private static final int TRIES = 3;
    private static final Duration AGAIN = Duration.ofMinutes(30);
    private static final Duration LONGEST_REFUSAL = Duration.ofDays(1);

    private final Desk desk;
    private final Memory memory;
    private final Publisher publisher;
    private final Drafts drafts;
    private final Instant now;

    ReadRevisit(Desk desk, Memory memory, Instant now) {
        this.desk = desk;
        this.memory = memory;
        this.publisher = new Publisher(memory, now);
        this.drafts = new Drafts(memory.source, now);
        this.now = now;
    }

    Reading read(Wish.Revisit wish, Instant due, Answer answer) {
        String outcome = switch (answer) {
            case Answer.Fetched fetched -> fetched(wish, due, fetched);
            case Answer.NotModified same -> done(wish, due, "as it was");
            case Answer.Declined declined -> declined(wish, due, declined);
            case Answer.Refused refused -> refused(wish, due, refused);
            case Answer.Failed failed -> again(wish, due, AGAIN, failed.reason());
        };
        return publisher.reading("page " + wish.url() + " again: " + outcome);
    }

    private String fetched(Wish.Revisit wish, Instant due, Answer.Fetched answer) {
        FetchedPage fetched = Desk.page(answer, now);
        Page page;
        try {
            page = desk.read(fetched, memory.source);
        } catch (RuntimeException | StackOverflowError e) {
            publisher.reject(wish.url(), answer.body(), "the page cannot be read", e);
            return done(wish, due, "it cannot be read");
        }
        boolean isLess = page.text().isBlank()
                || !drafts.isSure(page)
                || ReadPage.wall(desk, fetched, page).isPresent();
        if (isLess || isAnother(wish, page, answer)) {
            return done(wish, due, isLess ? "less than it was" : "another article now");
        }
        memory.suggestions.remove(wish.article());
        KnownItem known = memory.knownAs(wish.article()).orElse(null);
        if (known != null && Drafts.hash(page).equals(known.page())) {
            return done(wish, due, "as it was");
        }
        Rights rights = Reservation.lowered(memory.source.rights(), answer.headers(), answer.body());
        Draft draft = drafts.ofRevisit(known, wish.url(), page, rights);
        KnownItem item = known == null ? unlisted(wish) : known;
        boolean isNew = publisher.publish(
                item.readAt(now), draft, item.arrival() == null ? Arrival.LIVE : item.arrival(), true);
        if (known == null) {
            memory.known.remove(item.key());
        }
        return done(wish, due, isNew ? "a revision" : "as it was");
    }

    private KnownItem unlisted(Wish.Revisit wish) {
        return new KnownItem(
                Key.of("revisit", wish.article().value()),
                "",
                wish.article(),
                Arrival.LIVE,
                wish.url(),
                null,
                null,
                null,
                null,
                now,
                0);
    }

    /** Whether the site leads elsewhere now: to its front, or to a page that calls itself something else. */
    private static boolean isAnother(Wish.Revisit wish, Page page, Answer.Fetched answer) {
        boolean isFront =
                WebLink.of(answer.address().toString()).filter(WebLink::isFront).isPresent()
                        && WebLink.of(wish.url()).filter(WebLink::isFront).isEmpty();
        boolean isElsewhere = !isArticle(wish, answer.address().toString())
                && page.canonicalUrl() != null
                && !isArticle(wish, page.canonicalUrl());
        return isFront || isElsewhere;
    }

    private static boolean isArticle(Wish.Revisit wish, String url) {
        return WebLink.of(url)
                .filter(link -> ArticleId.of(link.canonical()).equals(wish.article()))
                .isPresent();
    }

    private String declined(Wish.Revisit wish, Instant due, Answer.Declined answer) {
        int status = answer.status();
        if (status == 404 || status == 410) {
            @Nullable Suggestion before = memory.suggestions.get(wish.article());
            memory.suggestions.put(
                    wish.article(),
                    new Suggestion(wish.url(), wish.article(), before == null ? now : before.at(), status));
            return done(wish, due, "gone (" + status + "): it may have to be withdrawn");
        }
        if (status == 429 || status >= 500) {
            Duration asked = Patience.asked(answer.headers(), now).orElse(AGAIN);
            return again(wish, due, asked.compareTo(AGAIN) < 0 ? AGAIN : asked, "answers " + status);
        }
        return done(wish, due, "answers " + status);
    }

    /** Where it is told until when, the visit is put off till then: nobody was asked, so it is no attempt. */
    private String refused(Wish.Revisit wish, Instant due, Answer.Refused answer) {
        String reason = "not asked: " + answer.reason();
        if (answer.until() == null) {
            return done(wish, due, reason);
        }
        Visit before = memory.visits.get(wish.article());
        Duration wait = Patience.until(answer.until(), desk.config().floor(), LONGEST_REFUSAL, now);
        memory.visits.put(
                wish.article(),
                new Visit(
                        wish.article(),
                        before == null ? null : before.done(),
                        now.plus(wait),
                        before == null ? 0 : before.attempts()));
        return reason + ", put off";
    }

    private String done(Wish.Revisit wish, Instant due, String words) {
        memory.visits.put(wish.article(), new Visit(wish.article(), due, null, 0));
        return words;
    }

    private String again(Wish.Revisit wish, Instant due, Duration wait, String reason) {
        Visit before = memory.visits.get(wish.article());
        int attempts = before == null ? 1 : before.attempts() + 1;
        if (attempts >= TRIES) {
            return done(wish, due, reason);
        }
        memory.visits.put(
                wish.article(),
                new Visit(wish.article(), before == null ? null : before.done(), now.plus(wait), attempts));
        return reason + ", tried again later";
    }

    /** Whether an article is named by the address that is to be visited: only then is its page its own. */
    static boolean isVisitable(Wish.Revisit wish) {
        try {
            return ArticleId.of(CanonicalUrl.of(wish.url())).equals(wish.article());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
