package dev.parley.acceptance.stream;

import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a desk may ask for: something of every kind that makes an alert depend on more than its own article. */
final class Subscribers {
    private static final Map<String, String> QUERIES = new TreeMap<>(Map.ofEntries(
            Map.entry("any-format", "format:*"),
            Map.entry("karasin", "official:grigory-karasin format:*"),
            Map.entry("held", "format:geneva-international-discussions state:held"),
            Map.entry("not-postponed", "format:geneva-international-discussions -state:postponed"),
            Map.entry("either", "official:sergey-lavrov OR format:abashidze-karasin"),
            Map.entry("words", "format:* (painted OR \"choir of\")"),
            Map.entry("near", "official:grigory-karasin NEAR/9 official:zurab-abashidze"),
            Map.entry("background", "format:* part:background"),
            Map.entry("one-source", "source:hill-post format:*"),
            Map.entry("two-owners", "format:geneva-international-discussions independent>=2"),
            Map.entry("three-in-two-days", "format:geneva-international-discussions independent>=3 WITHIN 48h")));

    private Subscribers() {}

    /** In order of their ids. */
    static List<Subscription> all() {
        return QUERIES.entrySet().stream()
                .map(entry -> new Subscription(
                        new SubscriptionId(entry.getKey()),
                        entry.getKey(),
                        null,
                        entry.getValue(),
                        false,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()))
                .toList();
    }
}
