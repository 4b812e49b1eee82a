package dev.parley.acceptance.fetch;

import dev.parley.acceptance.newsstand.Item;
import dev.parley.acceptance.newsstand.Site;
import dev.parley.acceptance.newsstand.Temper;
import dev.parley.events.article.Arrival;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether every item that was shown came out once, as what it is, and nothing else came. */
final class Completeness {
    private final Evidence evidence;
    private final Map<Item, List<Arrived>> byItem;

    Completeness(Evidence evidence) {
        this.evidence = evidence;
        this.byItem = evidence.arrivedByItem();
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> known = evidence.itemsById().keySet();
        evidence.arrived().stream()
                .filter(arrived -> !known.contains(arrived.id()))
                .forEach(arrived -> faults.add("unknown: nobody ever had " + arrived.url()));
        for (Site site : evidence.plan().sites()) {
            for (Item item : site.items()) {
                judge(site, item, byItem.getOrDefault(item, List.of()), faults);
            }
        }
        return faults;
    }

    private void judge(Site site, Item item, List<Arrived> arrived, List<String> faults) {
        Instant shown = evidence.shown().get(item);
        if (shown == null) {
            if (!arrived.isEmpty()) {
                faults.add("too early: " + item.path() + " came out and was never shown");
            }
            return;
        }
        if (arrived.isEmpty()) {
            if (!shown.isAfter(evidence.due())) {
                faults.add("lost: " + item.path() + " was shown at " + shown + " and never came out");
            }
            return;
        }
        if (arrived.getFirst().received().isBefore(shown)) {
            faults.add("too early: %s came out at %s and was shown at %s"
                    .formatted(item.path(), arrived.getFirst().received(), shown));
        }
        judgeCopies(site, item, arrived, faults);
        Arrival expected = wasThereFirst(item) ? Arrival.HISTORY : Arrival.LIVE;
        arrived.stream()
                .filter(each -> each.arrival() != expected)
                .forEach(each -> faults.add(
                        "arrival: %s is %s and came out as %s".formatted(item.path(), expected, each.arrival())));
    }

    private void judgeCopies(Site site, Item item, List<Arrived> arrived, List<String> faults) {
        long ofPage = arrived.stream().filter(each -> each.copy() != null).count();
        long ofListing = arrived.size() - ofPage;
        boolean isPageHard = item.closed() || site.temper() == Temper.BROKEN;
        if (ofPage > 1 || ofListing > 1) {
            faults.add("twice: " + item.path() + " came out " + arrived.size() + " times, of copies "
                    + arrived.stream().map(each -> String.valueOf(each.copy())).toList());
        } else if (ofListing > 0 && !isPageHard) {
            faults.add("without its page: " + item.path() + " came out as its listing has it");
        }
    }

    private boolean wasThereFirst(Item item) {
        return evidence.firstListings().getOrDefault(item.site(), List.of()).contains(item);
    }
}
