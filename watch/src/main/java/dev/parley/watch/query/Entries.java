package dev.parley.watch.query;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The entries of a lexicon: what an article can meet, and why it cannot meet the rest. */
final class Entries {
    private final Map<String, NavigableSet<String>> known = new HashMap<>();
    private final Map<String, String> pointless = new HashMap<>();

    private Entries() {}

    static Vocabulary of(Watchlist watchlist) {
        Entries entries = new Entries();
        watchlist.formats().forEach(format -> entries.entity(format.id(), format.tagged()));
        watchlist.issues().forEach(issue -> entries.entity(issue.id(), issue.tagged()));
        watchlist.officials().forEach(official -> entries.entity(official.id(), official.tagged()));
        entries.known.put("said-by", entries.known.getOrDefault("official", new TreeSet<>()));
        entries.posts(watchlist);
        List.of("format", "official", "issue", "said-by", "side", "post", "source.side")
                .forEach(field -> entries.known.computeIfAbsent(field, key -> new TreeSet<>()));
        return new Vocabulary(entries.known, entries.pointless, watchlist.languages());
    }

    private void entity(EntityId id, Watchlist.Default tagged) {
        String field = id.type().prefix();
        String slug = id.value().substring(field.length() + 1);
        String why = "the lexicon has it with default: off";
        add(field, slug, tagged == Watchlist.Default.ON, why);
        if (id.type() == EntityId.Type.OFFICIAL && tagged == Watchlist.Default.OFF) {
            pointless.put("said-by:" + slug, why);
        }
    }

    private void posts(Watchlist watchlist) {
        Set<String> held = watchlist.officials().stream()
                .filter(official -> official.tagged() == Watchlist.Default.ON)
                .flatMap(official -> official.roles().stream())
                .map(Watchlist.Role::post)
                .collect(Collectors.toSet());
        Set<String> served = watchlist.posts().stream()
                .filter(post -> held.contains(post.id()) && post.side() != null)
                .map(Watchlist.PostEntry::side)
                .collect(Collectors.toSet());
        watchlist.posts().forEach(post -> add("post", post.id(), held.contains(post.id()), "no official holds it"));
        for (Watchlist.Side side : watchlist.sides()) {
            add("side", side.id(), served.contains(side.id()), "no official holds a post on this side");
            add("source.side", side.id(), true, "");
        }
    }

    private void add(String field, String id, boolean meetable, String why) {
        if (meetable) {
            known.computeIfAbsent(field, key -> new TreeSet<>()).add(id);
        } else {
            pointless.put(field + ":" + id, why);
        }
    }
}
