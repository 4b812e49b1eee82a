package dev.parley.acceptance.fetch;

import dev.parley.acceptance.newsstand.Item;
import dev.parley.acceptance.newsstand.Plan;
import dev.parley.acceptance.newsstand.Site;
import dev.parley.acceptance.newsstand.Visit;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a run is judged by.
 *
 * @param port of the newsstand
 * @param visits all requests it had
 * @param firstListings what the listing had in it that the first committed reading of each site read
 * @param shown when each item was first shown
 * @param arrived what came out, in the order it came
 * @param gap the least time between two requests of a host
 * @param contact what the program was told to name itself with; several processes may have each its own
 * @param due what was shown until then has to have come out
 */
public record Evidence(
        Plan plan,
        int port,
        List<Visit> visits,
        Map<String, List<Item>> firstListings,
        Map<Item, Instant> shown,
        List<Arrived> arrived,
        Duration gap,
        List<String> contact,
        Instant due) {
    public Evidence {
        visits = List.copyOf(visits);
        firstListings = Map.copyOf(firstListings);
        shown = Map.copyOf(shown);
        arrived = List.copyOf(arrived);
        contact = List.copyOf(contact);
    }

    /** The items of the plan by the ids their articles have. */
    Map<String, Item> itemsById() {
        Map<String, Item> items = new HashMap<>();
        for (Site site : plan.sites()) {
            site.items().forEach(item -> items.put(id(site.house().host(), port, item), item));
        }
        return items;
    }

    /** What came out of each item. */
    Map<Item, List<Arrived>> arrivedByItem() {
        Map<String, Item> items = itemsById();
        Map<Item, List<Arrived>> byItem = new HashMap<>();
        for (Arrived each : arrived) {
            if (items.containsKey(each.id())) {
                byItem.computeIfAbsent(items.get(each.id()), unknown -> new ArrayList<>())
                        .add(each);
            }
        }
        return byItem;
    }

    /** The id of the article that an item of a host becomes. */
    static String id(String host, int port, Item item) {
        return ArticleId.of(CanonicalUrl.of("http://%s:%d%s".formatted(host, port, item.path())))
                .value();
    }
}
