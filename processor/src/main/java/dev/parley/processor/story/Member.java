package dev.parley.processor.story;

import dev.parley.events.article.ArticleId;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.EntityId;
import dev.parley.watch.subscription.Independence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is held in memory of the current revision of an article, so that nothing has to be read to see whom it concerns.
 *
 * @param interests the subscriptions it met, in order of their ids
 */
record Member(
        ArticleId article,
        Moment moment,
        Voice voice,
        List<Saying> says,
        List<EntityId> speakers,
        List<Interest> interests) {
    /** The order in which articles tell a story: by date of publication, then by id. */
    static final Comparator<Member> ORDER = Comparator.<Member, Instant>comparing(
                    member -> member.moment().order())
            .thenComparing(Member::article);

    /**
     * A subscription that it met.
     *
     * @param saying what it says of the occasion that the subscription is told of; null = of none
     */
    record Interest(
            SubscriptionId subscription,
            @Nullable Saying saying,
            @Nullable Independence independence) {}

    static Member of(Sketch sketch, Moment moment, Same same) {
        List<Saying> says = sketch.says().stream().map(same::of).toList();
        List<@Nullable EntityId> formats = new ArrayList<>();
        for (Sketch.Because reason : sketch.reasons()) {
            EntityId entity = reason.entity();
            formats.add(entity != null && entity.type() == EntityId.Type.FORMAT ? entity : null);
        }
        Map<EntityId, Integer> places = places(says);
        int first = places.values().stream().min(Comparator.naturalOrder()).orElse(-1);
        List<Interest> interests = new ArrayList<>(sketch.met().size());
        for (Sketch.Met met : sketch.met()) {
            int place = met.reasons().stream()
                    .map(formats::get)
                    .filter(Objects::nonNull)
                    .map(places::get)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(first);
            interests.add(new Interest(
                    same.of(met.subscription()),
                    place < 0 ? null : says.get(place),
                    same.ofNullable(met.independence())));
        }
        return new Member(
                sketch.article(),
                moment,
                same.of(Voice.of(sketch.metadata())),
                says,
                sketch.speakers().stream().map(same::of).toList(),
                List.copyOf(interests));
    }

    /** Where each format's first occasion is spoken of. */
    private static Map<EntityId, Integer> places(List<Saying> says) {
        Map<EntityId, Integer> places = new HashMap<>();
        for (int i = 0; i < says.size(); i++) {
            if (says.get(i).occasion() != null) {
                places.putIfAbsent(says.get(i).format(), i);
            }
        }
        return places;
    }
}
