package dev.parley.processor.story;

import dev.parley.events.Json;
import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.count.Count;
import dev.parley.processor.Emission;
import dev.parley.processor.Emission.Channel;
import dev.parley.processor.count.Contribution;
import dev.parley.watch.subscription.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a new sketch of an article changes for stories and alerts. Every article is its own story and leads it.
 *
 * <p>An alert is state under the id of its subscription and story: a match that no longer holds is a tombstone, one that
 * holds unchanged is nothing new.
 */
public final class StoryDesk {
    private static final Json<StoryId> STORY = Json.of(StoryId.class);
    private static final Json<Alert> ALERT = Json.of(Alert.class);
    private static final Json<Count> COUNT = Json.of(Count.class);

    /**
     * What is put out when the sketch of an article changes.
     *
     * @param former null = the story stage did not know the article
     * @param now null = it is to forget it
     */
    public List<Emission> tell(ArticleId article, @Nullable Sketch former, @Nullable Sketch now) {
        StoryId story = StoryId.ledBy(article);
        List<Emission> emissions = new ArrayList<>();
        if (former == null && now != null) {
            emissions.add(Emission.of(Channel.STORIES, article.value(), STORY, story));
        } else if (former != null && now == null) {
            emissions.add(Emission.tombstone(Channel.STORIES, article.value()));
        }
        emissions.addAll(alerts(alertsOf(story, former), alertsOf(story, now)));
        contribution(now).changesFrom(contribution(former)).stream()
                .map(change -> Emission.of(Channel.STORY_COUNTS, change.cell().key(), COUNT, change))
                .forEach(emissions::add);
        return emissions;
    }

    private static List<Emission> alerts(Map<AlertId, Alert> former, Map<AlertId, Alert> now) {
        List<Emission> emissions = new ArrayList<>();
        former.keySet().stream()
                .filter(id -> !now.containsKey(id))
                .forEach(id -> emissions.add(Emission.tombstone(Channel.ALERTS, id.value())));
        now.values().stream()
                .filter(alert -> !alert.equals(former.get(alert.id())))
                .forEach(alert ->
                        emissions.add(Emission.of(Channel.ALERTS, alert.id().value(), ALERT, alert)));
        return emissions;
    }

    private static Map<AlertId, Alert> alertsOf(StoryId story, @Nullable Sketch sketch) {
        if (sketch == null) {
            return Map.of();
        }
        return sketch.matches().stream()
                .map(match -> alert(story, sketch, match))
                .collect(Collectors.toMap(Alert::id, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static Alert alert(StoryId story, Sketch sketch, Match match) {
        return new Alert(
                AlertId.of(match.subscription(), story),
                match.subscription(),
                match.version(),
                new About.Story(story, sketch.article(), sketch.content(), sketch.metadata(), List.of(), List.of()),
                null,
                List.of(),
                Alert.State.FIRST,
                List.of(),
                0,
                List.of(),
                match.reasons(),
                match.fingerprint(),
                List.of(),
                sketch.metadata().arrival(),
                sketch.late());
    }

    private static Contribution contribution(@Nullable Sketch sketch) {
        return sketch == null ? Contribution.NONE : sketch.contribution();
    }
}
