package dev.parley.watch.subscription;

import dev.parley.events.Sha;
import dev.parley.events.alert.Reason;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.TaggedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All subscriptions, held against one article at a time. Any number of threads may match while one changes it.
 *
 * <p>Every subscription is filed in one place: under an entity its query requires, else under a type of entity, else
 * among those that every article is held against. An article looks only where its own entities lead, so that the cost of
 * a match does not grow with subscriptions to other things; what is found there is verified against the whole query.
 */
public final class SubscriptionIndex {
    private static final String EVERYTHING = "*";

    private final Map<SubscriptionId, Filed> filed = new ConcurrentHashMap<>();
    private final Map<SubscriptionId, String> broken = new ConcurrentHashMap<>();
    private final Map<String, Set<SubscriptionId>> places = new ConcurrentHashMap<>();

    /** Takes a subscription in place of any of its id. One that cannot be read is kept as broken and never fires. */
    public void put(Subscription subscription) {
        SubscriptionId id = subscription.id();
        try {
            List<Query.Term> terms = terms(Query.parse(subscription.query()));
            Filed entry = new Filed(subscription, terms, place(terms));
            places.computeIfAbsent(entry.place(), place -> ConcurrentHashMap.newKeySet())
                    .add(id);
            Filed before = filed.put(id, entry);
            if (before != null && !before.place().equals(entry.place())) {
                leave(before.place(), id);
            }
            broken.remove(id);
        } catch (QueryException e) {
            remove(id);
            broken.put(id, "query '" + subscription.query() + "', " + e.getMessage());
        }
    }

    public void remove(SubscriptionId id) {
        Filed before = filed.remove(id);
        if (before != null) {
            leave(before.place(), id);
        }
        broken.remove(id);
    }

    private void leave(String place, SubscriptionId id) {
        places.computeIfPresent(place, (key, ids) -> {
            ids.remove(id);
            return ids.isEmpty() ? null : ids;
        });
    }

    /** Subscriptions that cannot be read, with why. */
    public Map<SubscriptionId, String> broken() {
        return new TreeMap<>(broken);
    }

    /** The subscriptions that an article meets, by id. */
    public List<Match> match(TaggedArticle article) {
        Evidence evidence = new Evidence(article);
        SortedSet<SubscriptionId> candidates = new TreeSet<>(places.getOrDefault(EVERYTHING, Set.of()));
        Set<String> lookUp = new TreeSet<>();
        for (EntityId entity : evidence.entities()) {
            lookUp.add(entity.value());
            lookUp.add(any(entity.type()));
        }
        lookUp.forEach(place -> candidates.addAll(places.getOrDefault(place, Set.of())));
        List<Match> matches = new ArrayList<>();
        for (SubscriptionId id : candidates) {
            Filed entry = filed.get(id);
            if (entry != null && !entry.subscription().paused()) {
                verified(entry, evidence).ifPresent(matches::add);
            }
        }
        return matches;
    }

    private static Optional<Match> verified(Filed entry, Evidence evidence) {
        List<Reason> reasons = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Query.Term term : entry.terms()) {
            Optional<Evidence.Met> met = evidence.of(term);
            if (met.isEmpty()) {
                return Optional.empty();
            }
            reasons.add(met.get().reason());
            parts.add(term.clause());
            met.get().entities().forEach(entity -> parts.add(entity.value()));
        }
        String fingerprint = Sha.id(parts.toArray(String[]::new));
        Subscription subscription = entry.subscription();
        return Optional.of(new Match(subscription.id(), subscription.version(), reasons, fingerprint, null));
    }

    private static List<Query.Term> terms(Query query) {
        return switch (query) {
            case Query.All all -> all.terms();
            case Query.Term term -> List.of(term);
        };
    }

    private static String place(List<Query.Term> terms) {
        String place = EVERYTHING;
        for (Query.Term term : terms) {
            if (term instanceof Query.Mentions mentions) {
                EntityId entity = mentions.entity();
                if (entity != null) {
                    return entity.value();
                }
                place = any(mentions.type());
            } else if (term instanceof Query.OfficialOfSide && place.equals(EVERYTHING)) {
                place = any(EntityId.Type.OFFICIAL);
            }
        }
        return place;
    }

    private static String any(EntityId.Type type) {
        return type.prefix() + ":*";
    }

    private record Filed(Subscription subscription, List<Query.Term> terms, String place) {}
}
