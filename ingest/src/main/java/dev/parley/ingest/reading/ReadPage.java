package dev.parley.ingest.reading;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Rights;
import dev.parley.events.source.KnownItem;
import dev.parley.events.source.PendingPage;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.Page;
import dev.parley.outside.Answer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes in what the page of a new or edited item answered. */
final class ReadPage {
    private static final double SURELY_NO_WALL = 0.4;
    private static final Set<String> NO_PAGES =
            Set.of("image", "video", "audio", "font", "application/pdf", "application/zip", "application/octet-stream");

    private final Desk desk;
    private final Memory memory;
    private final Publisher publisher;
    private final Drafts drafts;
    private final Instant now;

    ReadPage(Desk desk, Memory memory, Instant now) {
        this.desk = desk;
        this.memory = memory;
        this.publisher = new Publisher(memory, now);
        this.drafts = new Drafts(memory.source, now);
        this.now = now;
    }

    Reading read(String item, Answer answer) {
        PendingPage listed = memory.pending.get(item);
        if (listed == null) {
            return publisher.reading("a page that is no longer waited for");
        }
        KnownItem known = memory.known.getOrDefault(item, KnownItem.listed(item, ""));
        memory.known.put(item, known.readAt(now));
        String outcome = switch (answer) {
            case Answer.Fetched fetched -> fetched(listed, fetched);
            case Answer.NotModified same -> missed(listed, Missed.never("an answer for somebody else (304)"));
            case Answer.Declined declined -> missed(listed, Missed.declined(declined, now));
            case Answer.Refused refused -> missed(listed, Missed.refused(refused, now));
            case Answer.Failed failed -> missed(listed, Missed.failed(failed));
        };
        return publisher.reading("page " + listed.url() + ": " + outcome);
    }

    private String fetched(PendingPage listed, Answer.Fetched answer) {
        String type = answer.headers().first("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (NO_PAGES.stream().anyMatch(type::startsWith)) {
            return missed(listed, Missed.never("no page but " + type));
        }
        FetchedPage fetched = Desk.page(answer, now);
        Page page;
        try {
            page = desk.read(fetched, memory.source);
        } catch (RuntimeException | StackOverflowError e) {
            publisher.reject(listed.url(), answer.body(), "the page cannot be read", e);
            return missed(listed, Missed.never("the page cannot be read"));
        }
        Optional<String> wall = wall(desk, fetched, page);
        if (wall.isPresent()) {
            memory.walledPages++;
            return missed(listed, Missed.seldom("a " + wall.get() + " instead"));
        }
        if (page.text().isBlank() && listed.title().isBlank()) {
            return missed(listed, Missed.seldom("no text on it"));
        }
        memory.walledPages = 0;
        Rights rights = Reservation.lowered(memory.source.rights(), answer.headers(), answer.body());
        Draft draft = drafts.ofPage(listed, page, rights);
        KnownItem known = known(listed);
        String url = new Naming(memory).url(known, listed, page, answer.address(), draft.content());
        memory.pending.remove(listed.item());
        boolean isNew = publisher.publish(known, draft.at(url), listed.arrival(), true);
        return Words.count(draft.text().length(), "character", "characters") + (isNew ? "" : ", known already");
    }

    /** What stands in the way of a page; empty = nothing that is known. */
    static Optional<String> wall(Desk desk, FetchedPage fetched, Page page) {
        return page.score() >= SURELY_NO_WALL
                ? Optional.empty()
                : desk.walls().find(fetched, page.title(), page.text());
    }

    /** Publishes what the listing said, and tries the page again where that may help. */
    private String missed(PendingPage listed, Missed missed) {
        int attempt = listed.attempts() + 1;
        boolean isLast = attempt > missed.tries();
        boolean isSoon = !isLast && missed.isSoon(attempt);
        String told = isSoon ? "" : tell(listed);
        if (isLast) {
            memory.pending.remove(listed.item());
            if (told.isEmpty() && known(listed).content() == null) {
                publisher.reject(listed.url(), new byte[0], "nothing is known of the page: " + missed.reason(), null);
            }
        } else {
            Instant due = now.plus(missed.wait(attempt));
            memory.pending.put(listed.item(), listed.after(attempt, due));
            if (missed.isOfHost()) {
                spare(listed, attempt, due, isSoon);
            }
        }
        return missed.reason() + told + (isLast ? "" : ", tried again later");
    }

    /** What is true of one page of a host that does not answer is true of all its pages. */
    private void spare(PendingPage failed, int attempt, Instant due, boolean isSoon) {
        String host = host(failed.url());
        for (PendingPage other : memory.pending.values().stream()
                .filter(page -> !page.item().equals(failed.item())
                        && page.due().isBefore(due)
                        && host(page.url()).equals(host))
                .toList()) {
            if (!isSoon && other.arrival() == Arrival.LIVE) {
                tell(other);
            }
            memory.pending.put(other.item(), other.after(Math.max(attempt, other.attempts()), due));
        }
    }

    private String tell(PendingPage listed) {
        KnownItem known = known(listed);
        boolean isSilent = listed.title().isBlank() && listed.text().isBlank();
        if (known.content() != null || isSilent) {
            return "";
        }
        publisher.publish(known, drafts.ofListing(listed), listed.arrival(), true);
        return ", told as the listing has it";
    }

    private KnownItem known(PendingPage listed) {
        return memory.known.getOrDefault(listed.item(), KnownItem.listed(listed.item(), ""));
    }

    private static String host(String url) {
        return WebLink.of(url)
                .map(link -> String.valueOf(link.address().getHost()))
                .orElse("");
    }
}
