package dev.parley.ingest.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The items of one listing under their keys. An item is known by its page; where several items with names of their own
 * share a page, or it is the front of a site, by its name; else by its words. What a listing repeats is there once.
 */
final class Keys {
    private final Map<String, Set<String>> namesOfLinks = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    private Keys(List<Item> items) {
        for (Item item : items) {
            String id = item.idKey();
            String link = item.linkKey();
            if (id != null) {
                names.merge(id, 1, Integer::sum);
                if (link != null) {
                    namesOfLinks
                            .computeIfAbsent(link, absent -> new HashSet<>())
                            .add(id + item.title());
                }
            }
        }
    }

    static Map<String, Keyed> of(List<Item> items) {
        Keys keys = new Keys(items);
        Map<String, Keyed> keyed = new LinkedHashMap<>();
        items.forEach(item -> {
            Keyed one = keys.keyed(item);
            keyed.putIfAbsent(one.key(), one);
        });
        return keyed;
    }

    private Keyed keyed(Item item) {
        String link = item.linkKey();
        WebLink page = item.link();
        String id = item.idKey();
        if (link != null && page != null && !page.isFront() && !isShared(link)) {
            return new Keyed(link, item, page);
        }
        String key = id != null && names.getOrDefault(id, 0) == 1 ? id : item.wordsKey();
        return new Keyed(key, item, null);
    }

    /** Whether several items lead to a page, each with another name and title. */
    private boolean isShared(String link) {
        Collection<String> sharing = namesOfLinks.getOrDefault(link, Set.of());
        return sharing.size() > 1;
    }

    /**
     * An item with its key.
     *
     * @param page that is its own; null = it has none
     */
    record Keyed(String key, Item item, @Nullable WebLink page) {}
}
