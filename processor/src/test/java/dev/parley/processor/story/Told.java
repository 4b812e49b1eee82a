package dev.parley.processor.story;

import dev.parley.events.Json;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.count.Count;
import dev.parley.events.count.Measures;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.processor.Emission;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A desk with what it looks up, and the newest value of everything it put out. */
final class Told {
    final Map<ArticleId, Sketch> sketches = new HashMap<>();
    final Map<AlertId, Alert> alerts = new TreeMap<>();
    final Map<ArticleId, StoryId> stories = new TreeMap<>();
    final Map<String, Measures> counts = new TreeMap<>();
    int written;
    StoryDesk desk = new StoryDesk(ZoneOffset.UTC, sketches::get);

    static Told of(Sketches... articles) {
        Told told = new Told();
        List.of(articles).forEach(told::tell);
        return told;
    }

    void tell(Sketches article) {
        tell(Sketches.id(article.page()), article.sketch());
    }

    void forget(String page) {
        tell(Sketches.id(page), null);
    }

    void tell(ArticleId article, @Nullable Sketch now) {
        List<Emission> emissions = desk.tell(article, sketches.get(article), now);
        if (now == null) {
            sketches.remove(article);
        } else {
            sketches.put(article, now);
        }
        emissions.forEach(this::keep);
    }

    /** Makes another desk of what is remembered, as after a restart. */
    void restart() {
        desk = new StoryDesk(ZoneOffset.UTC, sketches::get);
        sketches.values().forEach(desk::recall);
        desk.settle();
    }

    private void keep(Emission emission) {
        written++;
        byte[] value = emission.value();
        switch (emission.channel()) {
            case ALERTS -> {
                AlertId id = new AlertId(emission.key());
                if (value == null) {
                    if (alerts.remove(id) == null) {
                        throw new AssertionError("a tombstone for what nobody told");
                    }
                } else {
                    alerts.put(id, Json.of(Alert.class).read(value));
                }
            }
            case STORIES -> {
                ArticleId article = new ArticleId(emission.key());
                if (value == null) {
                    stories.remove(article);
                } else {
                    stories.put(article, Json.of(StoryId.class).read(value));
                }
            }
            case STORY_COUNTS -> {
                Count count = Json.of(Count.class).read(Objects.requireNonNull(value));
                counts.merge(emission.key(), count.measures(), Measures::plus);
                counts.values().removeIf(Measures::isZero);
            }
            default -> throw new AssertionError(emission.channel() + " is none of this stage");
        }
    }

    /** The alert of a subscription on the story that a page leads; null = there is none. */
    @Nullable
    Alert alert(SubscriptionId subscription, String page) {
        return alerts.get(AlertId.of(subscription, StoryId.ledBy(Sketches.id(page))));
    }

    Alert onTalks(String page) {
        return Objects.requireNonNull(alert(Sketches.ON_TALKS, page), "no alert");
    }
}
