package dev.parley.ingest.reading;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Rights;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.KnownItem;
import dev.parley.events.source.PendingPage;
import dev.parley.events.source.Source;
import dev.parley.ingest.page.Page;
import dev.parley.ingest.reading.Keys.Keyed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts what is new in a listing from what is known, and what is news from what is history.
 *
 * <p>The first reading of a source is history: the newest items are read, of the rest it is only remembered that they were
 * there. Later an item that was not there is news. It is history, or only remembered, where its place or date says that it
 * was there before: pages of a sitemap that were changed long ago, pages without a date of which a sitemap has many at
 * once, items without a date after a source was out of reach for days.
 */
final class Sift {
    private static final Duration STALE = Duration.ofDays(3);
    private static final int MANY = 100;
    private static final int FEWEST_FOR_A_MOVE = 3;

    private final Memory memory;
    private final ReadingConfig config;
    private final EntryText entries;
    private final Publisher publisher;
    private final Drafts drafts;
    private final Instant now;
    private final Rights rights;
    private final Set<String> seen;
    private int fresh;
    private int postponed;
    private int edited;

    Sift(Memory memory, ReadingConfig config, EntryText entries, Publisher publisher, Rights rights, Instant now) {
        this.memory = memory;
        this.config = config;
        this.entries = entries;
        this.publisher = publisher;
        this.drafts = new Drafts(memory.source, now);
        this.rights = rights;
        this.now = now;
        this.seen = new HashSet<>(memory.items);
    }

    /**
     * Takes in a listing.
     *
     * @param isFirst whether all of it is history
     */
    void take(Listing.Items listing, boolean isFirst) {
        Map<String, Keyed> items = Keys.of(listing.items());
        recogniseMoved(items);
        List<Keyed> unknown =
                items.values().stream().filter(one -> !seen.contains(one.key())).toList();
        boolean isFlood = listing.isSitemap()
                && unknown.stream().filter(one -> !isDated(one)).count() > MANY;
        List<Keyed> history = new ArrayList<>();
        Set<String> left = new HashSet<>();
        for (Keyed one : unknown) {
            if (isFirst || isOld(one, listing.isSitemap(), isFlood)) {
                if (isFirst || !listing.isSitemap()) {
                    history.add(one);
                }
            } else if (start(one, Arrival.LIVE)) {
                fresh++;
            } else {
                left.add(one.key());
                postponed++;
            }
        }
        startHistory(history);
        new Edits(memory, this, now)
                .take(items.values().stream()
                        .filter(one -> seen.contains(one.key()))
                        .toList());
        remember(items.keySet(), left, listing.isSitemap());
    }

    /** How many are news. */
    int fresh() {
        return fresh;
    }

    /** How many are news that there was no room for: they are found again. */
    int postponed() {
        return postponed;
    }

    /** How many say something else than before. */
    int edited() {
        return edited;
    }

    /**
     * Publishes an item, or has its page fetched first.
     *
     * @return false = there is no room; nothing was done
     */
    boolean start(Keyed one, Arrival arrival) {
        KnownItem known = memory.known.getOrDefault(
                one.key(), KnownItem.listed(one.key(), one.item().said()));
        Page entry = entries.read(one.item());
        WebLink page = one.page();
        if (page != null && isPageWanted(one.item(), entry.text())) {
            if (memory.pending.size() >= FetchState.MOST_PENDING && !memory.pending.containsKey(one.key())) {
                return false;
            }
            memory.known.put(one.key(), known);
            memory.pending.put(one.key(), pending(one, page, entry, arrival));
            return true;
        }
        String url = page == null ? null : page.address().toString();
        memory.known.putIfAbsent(one.key(), known);
        publisher.publish(known, drafts.ofEntry(one.item(), entry, url, rights), arrival, false);
        return true;
    }

    void countEdit() {
        edited++;
    }

    /** Whether its page tells more than the listing. */
    private boolean isPageWanted(Item item, String text) {
        Boolean pages = memory.source.pages();
        return pages != null ? pages : memory.source.kind() != Source.Kind.FEED || !EntryText.isWhole(item, text);
    }

    private PendingPage pending(Keyed one, WebLink page, Page entry, Arrival arrival) {
        Item item = one.item();
        long kept = memory.pending.values().stream()
                .mapToLong(other -> other.text().length())
                .sum();
        return new PendingPage(
                one.key(),
                page.address().toString(),
                arrival,
                now,
                0,
                item.title(),
                Room.cut(entry.text(), kept),
                item.byline(),
                item.language() == null ? entry.language() : item.language(),
                item.published(),
                rights == memory.source.rights() ? null : rights);
    }

    private void startHistory(List<Keyed> history) {
        long already = memory.known.values().stream()
                .filter(item -> item.arrival() == Arrival.HISTORY)
                .count();
        long waiting = memory.pending.values().stream()
                .filter(page -> page.arrival() == Arrival.HISTORY)
                .count();
        history.stream()
                .sorted(Comparator.comparing(this::date).reversed())
                .limit(Math.max(0, config.history() - already - waiting))
                .forEach(one -> start(one, Arrival.HISTORY));
    }

    private Instant date(Keyed one) {
        return isDated(one) ? Dates.earliest(one.item().published()) : Instant.MIN;
    }

    private boolean isOld(Keyed one, boolean isSitemap, boolean isFlood) {
        boolean isDated = isDated(one);
        if (isSitemap) {
            return isDated ? Rhythm.isOlder(one.item().published(), STALE, now) : isFlood;
        }
        Instant first = memory.firstSuccess;
        if (seen.isEmpty() && first != null) {
            return !isDated || Dates.earliest(one.item().published()).isBefore(first.minus(Dates.AHEAD));
        }
        Instant last = memory.lastSuccess;
        return !isDated && last != null && last.isBefore(now.minus(STALE));
    }

    private boolean isDated(Keyed one) {
        return Dates.isKnown(Dates.past(one.item().published(), now));
    }

    /** An item that stands under another address now is the item that it was. */
    private void recogniseMoved(Map<String, Keyed> items) {
        boolean isAllNew =
                items.size() >= FEWEST_FOR_A_MOVE && items.keySet().stream().noneMatch(seen::contains);
        for (Keyed one : items.values()) {
            if (!seen.contains(one.key()) && (isDated(one) || isAllNew)) {
                String said = one.item().said();
                List<KnownItem> same = memory.known.values().stream()
                        .filter(known -> known.said().equals(said) && !items.containsKey(known.key()))
                        .toList();
                if (same.size() == 1) {
                    memory.rename(same.getFirst(), one.key());
                    seen.add(one.key());
                }
            }
        }
    }

    private void remember(Set<String> listed, Set<String> left, boolean isSitemap) {
        Set<String> items = new LinkedHashSet<>(listed);
        items.removeAll(left);
        items.addAll(memory.items);
        items.removeAll(left);
        int most = isSitemap ? FetchState.MOST_ITEMS : Math.max(Room.LEAST_ITEMS, 2 * listed.size());
        memory.items =
                items.stream().limit(Math.min(most, FetchState.MOST_ITEMS)).toList();
        Room.trim(memory, listed);
    }
}
