package dev.parley.watch.query;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Post;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The mentions of an article by what queries ask for: an entity, a type of entity, a side, a post. */
final class Sightings {
    private static final Sighted NOWHERE = new Sighted();

    private final Map<EntityId, Sighted> entities = new HashMap<>();
    private final Map<EntityId.Type, Sighted> types = new EnumMap<>(EntityId.Type.class);
    private final Map<String, Sighted> sides = new HashMap<>();
    private final Map<String, Sighted> posts = new HashMap<>();

    Sightings(List<Mention> mentions) {
        for (Mention mention : mentions) {
            entities.computeIfAbsent(mention.entity(), key -> new Sighted()).add(mention);
            types.computeIfAbsent(mention.type(), key -> new Sighted()).add(mention);
            Post post = mention.post();
            if (post != null) {
                posts.computeIfAbsent(post.id(), key -> new Sighted()).add(mention);
                if (post.side() != null) {
                    sides.computeIfAbsent(post.side(), key -> new Sighted()).add(mention);
                }
            }
        }
    }

    /** Whether something asked for is mentioned in one of the parts that count. */
    boolean has(Condition.Mentioned asked) {
        return of(asked).isIn(asked.parts());
    }

    boolean has(Condition.OfSide asked) {
        return of(asked).isIn(asked.parts());
    }

    boolean has(Condition.InPost asked) {
        return of(asked).isIn(asked.parts());
    }

    /** Each mention that counts, by place. */
    void each(Condition.Mentioned asked, Consumer<Mention> found) {
        of(asked).each(asked.parts(), found);
    }

    void each(Condition.OfSide asked, Consumer<Mention> found) {
        of(asked).each(asked.parts(), found);
    }

    void each(Condition.InPost asked, Consumer<Mention> found) {
        of(asked).each(asked.parts(), found);
    }

    private Sighted of(Condition.Mentioned asked) {
        EntityId entity = asked.entity();
        return entity == null ? types.getOrDefault(asked.type(), NOWHERE) : entities.getOrDefault(entity, NOWHERE);
    }

    private Sighted of(Condition.OfSide asked) {
        return sides.getOrDefault(asked.side(), NOWHERE);
    }

    private Sighted of(Condition.InPost asked) {
        return posts.getOrDefault(asked.post(), NOWHERE);
    }

    Set<EntityId> entities(Set<Part> parts) {
        return keys(entities, parts);
    }

    Set<String> sides(Set<Part> parts) {
        return keys(sides, parts);
    }

    Set<String> posts(Set<Part> parts) {
        return keys(posts, parts);
    }

    private static <K> Set<K> keys(Map<K, Sighted> sighted, Set<Part> parts) {
        return sighted.entrySet().stream()
                .filter(entry -> entry.getValue().isIn(parts))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Mentions of one thing, and the parts they stand in as bits. */
    private static final class Sighted {
        private final List<Mention> mentions = new ArrayList<>();
        private int parts;

        void add(Mention mention) {
            mentions.add(mention);
            parts |= PartBits.of(mention.part());
        }

        boolean isIn(Set<Part> asked) {
            return PartBits.have(parts, asked);
        }

        void each(Set<Part> asked, Consumer<Mention> found) {
            for (Mention mention : mentions) {
                if (asked.contains(mention.part())) {
                    found.accept(mention);
                }
            }
        }
    }
}
