package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What each official is evidence of, made once: of being mentioned, of the posts ever held and of their sides. */
final class OfficialEvidence {
    private final Map<EntityId, Set<String>> kinds = new HashMap<>();

    OfficialEvidence(Watchlist watchlist) {
        Map<String, String> sides = new HashMap<>();
        for (Watchlist.PostEntry post : watchlist.posts()) {
            if (post.side() != null) {
                sides.put(post.id(), "side:" + post.side());
            }
        }
        for (Watchlist.Official official : watchlist.officials()) {
            Set<String> own = new HashSet<>(Set.of(official.id().value()));
            official.roles().forEach(role -> {
                own.add("post:" + role.post());
                if (sides.containsKey(role.post())) {
                    own.add(sides.get(role.post()));
                }
            });
            kinds.put(official.id(), Set.copyOf(own));
        }
    }

    /** The kinds of evidence that guards can ask for. */
    Set<String> of(EntityId official) {
        return kinds.getOrDefault(official, Set.of());
    }
}
