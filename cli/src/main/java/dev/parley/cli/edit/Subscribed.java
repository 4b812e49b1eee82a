package dev.parley.cli.edit;

import dev.parley.events.Json;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The subscriptions in effect in one namespace.
 *
 * @param readable by id
 * @param unreadable why each of the others cannot be read; it fires on nothing
 */
public record Subscribed(Map<SubscriptionId, Subscription> readable, Map<SubscriptionId, String> unreadable) {
    private static final Json<Subscription> JSON = Json.of(Subscription.class);

    public Subscribed {
        readable = Collections.unmodifiableMap(new TreeMap<>(readable));
        unreadable = Collections.unmodifiableMap(new TreeMap<>(unreadable));
    }

    /** None at all. */
    public static Subscribed none() {
        return new Subscribed(Map.of(), Map.of());
    }

    static Subscribed of(Map<String, byte[]> values) {
        Map<SubscriptionId, Subscription> readable = new TreeMap<>();
        Map<SubscriptionId, String> unreadable = new TreeMap<>();
        values.forEach((key, value) -> {
            if (key.isBlank()) {
                return;
            }
            SubscriptionId id = new SubscriptionId(key);
            try {
                Subscription subscription = JSON.read(value);
                if (subscription.id().equals(id)) {
                    readable.put(id, subscription);
                } else {
                    unreadable.put(id, "its id is '" + subscription.id() + "'");
                }
            } catch (Json.Unreadable e) {
                unreadable.put(id, String.valueOf(e.getMessage()));
            }
        });
        return new Subscribed(readable, unreadable);
    }

    /** All ids, also of those that cannot be read. */
    public SortedSet<SubscriptionId> ids() {
        SortedSet<SubscriptionId> ids = new TreeSet<>(readable.keySet());
        ids.addAll(unreadable.keySet());
        return ids;
    }

    public int size() {
        return readable.size() + unreadable.size();
    }
}
