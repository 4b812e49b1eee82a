package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is named in an article, as far as it has been decided. */
final class Cast {
    private final Reading reading;
    private final Map<EntityId, Introductions> introductions = new HashMap<>();
    private final Set<EntityId> present = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    Cast(Reading reading) {
        this.reading = reading;
    }

    /** Takes in that a name is given in full: the official's own, or that of somebody else with the same surname. */
    void introduce(Watchlist.Official official, boolean own, Hit<?> name) {
        introductions
                .computeIfAbsent(official.id(), id -> new Introductions())
                .add(name.first(), own, reading.surface(name.first(), name.last()));
        if (own) {
            present.add(official.id());
        }
    }

    /** Takes in that a surname which is likely an official's stands alone. */
    void mayBePresent(EntityId official) {
        present.add(official);
    }

    boolean isPresent(EntityId official) {
        return present.contains(official);
    }

    /** The full name that a surname at a word goes by. */
    Optional<Introductions.Introduction> introduction(EntityId official, int word) {
        return Optional.ofNullable(introductions.get(official)).flatMap(all -> all.nearest(word));
    }

    void allAreIntroduced() {
        introductions.values().forEach(Introductions::sort);
    }

    void take(Hit<?> hit, EntityId official, Rule rule, String evidence) {
        found.add(new Found(
                hit.first(), hit.last(), official, null, null, rule.id(), evidence.isEmpty() ? null : evidence));
    }

    void refuse(Hit<?> hit, EntityId official, Rule rule, String why) {
        refused.add(new Refused(hit.first(), hit.last(), official, rule.id(), why));
    }

    /** Those recognised, by place. */
    List<Found> found() {
        return Overlaps.resolved(found);
    }

    List<Refused> refused() {
        return refused;
    }
}
