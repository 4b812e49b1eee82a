package dev.parley.acceptance.newsstand;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Who asked for what, and when each item was first shown. It may be read while it is written. */
public final class Ledger {
    private final Queue<Visit> visits = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Listing>> listings = new ConcurrentHashMap<>();
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
        listings.computeIfAbsent(site.id(), unknown -> new ConcurrentLinkedQueue<>())
                .add(new Listing(when, items));
        items.forEach(item -> shown.putIfAbsent(item, when));
    }

    /** In the order in which they ended. */
    public List<Visit> visits() {
        return List.copyOf(visits);
    }

    /** A listing that was handed out whole, and when that began. */
    public record Listing(Instant when, List<Item> items) {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** The listings of each site that were handed out, in that order. */
    public Map<String, List<Listing>> listings() {
        return listings.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
    }

    /** When a listing with the item in it was handed out for the first time. */
    public Map<Item, Instant> shown() {
        return Map.copyOf(shown);
    }
}
