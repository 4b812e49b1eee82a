package dev.parley.acceptance.newsstand;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Who asked for what, and when each item was first shown. It may be read while it is written. */
public final class Ledger {
    private final Queue<Visit> visits = new ConcurrentLinkedQueue<>();
    private final Map<String, List<Item>> firstListings = new ConcurrentHashMap<>();
    private final Map<Item, Instant> shown = new ConcurrentHashMap<>();
    private final AtomicInteger copies = new AtomicInteger();

    void add(Visit visit) {
        visits.add(visit);
    }

    int nextCopy() {
        return copies.incrementAndGet();
    }

    /** A whole listing has been handed out, beginning at a time. */
    void shown(Site site, List<Item> items, Instant when) {
        firstListings.putIfAbsent(site.id(), items);
        items.forEach(item -> shown.putIfAbsent(item, when));
    }

    /** In the order in which they ended. */
    public List<Visit> visits() {
        return List.copyOf(visits);
    }

    /** What the first listing of each site that was handed out had in it. */
    public Map<String, List<Item>> firstListings() {
        return Map.copyOf(firstListings);
    }

    /** When a listing with the item in it was handed out for the first time. */
    public Map<Item, Instant> shown() {
        return Map.copyOf(shown);
    }
}
