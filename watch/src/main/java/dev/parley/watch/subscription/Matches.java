package dev.parley.watch.subscription;

import dev.parley.events.Sha;
import dev.parley.events.alert.Reason;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.EntityId;
import dev.parley.watch.query.Condition;
import dev.parley.watch.query.Finding;
import dev.parley.watch.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What meets the queries of the subscriptions that an article meets. Equal queries are met by the same. */
final class Matches {
    private final Questions questions;
    private final Map<String, Found> found = new HashMap<>();

    Matches(Questions questions) {
        this.questions = questions;
    }

    /** Matches by id. */
    List<Match> of(Hits hits) {
        NavigableMap<SubscriptionId, Match> matches = new TreeMap<>();
        for (int i = 0; i < hits.size(); i++) {
            Found what = found.computeIfAbsent(hits.query(i), this::find);
            SubscriptionId id = hits.id(i);
            if (!what.reasons().isEmpty()) {
                matches.put(id, new Match(id, what.version(), what.reasons(), what.fingerprint(), what.independence()));
            }
        }
        return List.copyOf(matches.values());
    }

    private Found find(String text) {
        Query query = Query.parse(text);
        List<Reason> reasons = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Finding finding : questions.examination().findings(query)) {
            reasons.add(finding.reason());
            parts.add(finding.reason().clause());
            for (EntityId entity : finding.entities()) {
                parts.add(entity.value());
            }
            parts.addAll(finding.claims());
        }
        String fingerprint = Sha.id(parts.toArray(String[]::new));
        return new Found(Subscription.version(text), reasons, fingerprint, independence(query.independent()));
    }

    private static @Nullable Independence independence(Condition.@Nullable Independent asked) {
        return asked == null ? null : new Independence(asked.clause().text(), asked.stories(), asked.within());
    }

    private record Found(
            String version,
            List<Reason> reasons,
            String fingerprint,
            @Nullable Independence independence) {}
}
