package dev.parley.watch.lexicon;

import dev.parley.events.tag.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words for people to read: of entities, sides and posts, in each language of the lexicon. */
public final class Labels {
    private static final String DEFAULT_LANGUAGE = "en";

    private final List<String> languages;
    private final Map<EntityId, Map<String, String>> entities = new HashMap<>();
    private final Map<String, Map<String, String>> sides = new HashMap<>();
    private final Map<String, Map<String, String>> posts = new HashMap<>();

    private Labels(Watchlist watchlist) {
        languages = watchlist.languages();
        watchlist.officials().forEach(official -> entities.put(official.id(), named(official.names())));
        watchlist.formats().forEach(format -> entities.put(format.id(), format.labels()));
        watchlist.issues().forEach(issue -> entities.put(issue.id(), issue.labels()));
        watchlist.sides().forEach(side -> sides.put(side.id(), side.labels()));
        watchlist.posts().forEach(post -> posts.put(post.id(), post.labels()));
    }

    static Labels of(Watchlist watchlist) {
        return new Labels(watchlist);
    }

    /** The English label of an entity; its id when it is not in the lexicon. */
    public String of(EntityId entity) {
        return of(entity, DEFAULT_LANGUAGE);
    }

    public String of(EntityId entity, String language) {
        return chosen(entities.getOrDefault(entity, Map.of()), language, entity.value());
    }

    /** The English label of a side; its id when it is not in the lexicon. */
    public String side(String id) {
        return side(id, DEFAULT_LANGUAGE);
    }

    public String side(String id, String language) {
        return chosen(sides.getOrDefault(id, Map.of()), language, id);
    }

    /** The English label of a post; its id when it is not in the lexicon. */
    public String post(String id) {
        return post(id, DEFAULT_LANGUAGE);
    }

    public String post(String id, String language) {
        return chosen(posts.getOrDefault(id, Map.of()), language, id);
    }

    private String chosen(Map<String, String> labels, String language, String otherwise) {
        List<String> order = new ArrayList<>(List.of(language, DEFAULT_LANGUAGE));
        order.addAll(languages);
        return order.stream()
                .filter(labels::containsKey)
                .map(labels::get)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, String> named(Map<String, Watchlist.Names> names) {
        return names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> full(entry.getValue())));
    }

    private static String full(Watchlist.Names names) {
        String surname = plain(names.surname().getFirst());
        return names.given().isEmpty() ? surname : plain(names.given().getFirst()) + " " + surname;
    }

    private static String plain(String word) {
        int paradigm = word.indexOf('~');
        return paradigm < 0 ? word : word.substring(0, paradigm);
    }
}
