package dev.parley.cli.backtest;

import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.Published;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.processor.Rehearsal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** All that a query would have been told of, newest first, within an interval of dates of what leads a story. */
final class Told {
    private final String query;
    private final SubscriptionId subscription;
    private final Rehearsal rehearsal;
    private final List<Hit> hits = new ArrayList<>();
    private final Map<ArticleId, StoryId> articles = new HashMap<>();
    private long undated;

    /** Takes down what a rehearsal of one subscription came to. */
    Told(String query, SubscriptionId subscription, Rehearsal rehearsal, Within within) {
        this.query = query;
        this.subscription = subscription;
        this.rehearsal = rehearsal;
        Map<StoryId, List<ArticleId>> matched = new HashMap<>();
        rehearsal
                .sketches()
                .filter(sketch -> !sketch.matches().isEmpty())
                .forEach(sketch -> rehearsal
                        .storyOf(sketch.article())
                        .ifPresent(story -> matched.computeIfAbsent(story, each -> new ArrayList<>())
                                .add(sketch.article())));
        rehearsal.alerts().forEach(alert -> {
            if (alert.about() instanceof About.Story about) {
                add(alert, about, matched.getOrDefault(about.story(), List.of()), within);
            }
        });
        hits.sort(Hit.NEWEST_FIRST);
    }

    private void add(Alert alert, About.Story about, List<ArticleId> matched, Within within) {
        Published published = about.metadata().published();
        if (within.isOpen(published)) {
            undated++;
        }
        if (!within.holds(published)) {
            return;
        }
        matched.forEach(article -> articles.put(article, about.story()));
        hits.add(new Hit(
                about.story(),
                published.day(within.zone()),
                published.earliest(within.zone()),
                matched.size(),
                alert.thread(),
                alert.rings()));
    }

    String query() {
        return query;
    }

    List<Hit> hits() {
        return hits;
    }

    /** Stories that may lie in the interval or not, since nobody knows their date. */
    long undated() {
        return undated;
    }

    /** The articles that met the query, with the story each is of. */
    Map<ArticleId, StoryId> articles() {
        return articles;
    }

    long threads() {
        return hits.stream()
                .map(Hit::thread)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    long ringing() {
        return hits.stream().filter(Hit::rings).count();
    }

    /** The alert of a hit. */
    Alert alert(Hit hit) {
        return rehearsal
                .alert(AlertId.of(subscription, hit.story()))
                .orElseThrow(() -> new IllegalStateException("story " + hit.story() + " has no alert"));
    }

    /** At most so many hits, the newest and the oldest among them and the others evenly between. */
    static List<Hit> samples(List<Hit> hits, int most) {
        if (hits.size() <= most) {
            return hits;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> hits.get(most == 1 ? 0 : (int) ((long) i * (hits.size() - 1) / (most - 1))))
                .toList();
    }

    /** How much there is of each day, in the order of days. */
    SortedMap<String, Amount> days() {
        SortedMap<String, Amount> days = new TreeMap<>();
        hits.forEach(hit -> days.merge(hit.day(), new Amount(hit.articles(), 1), Amount::plus));
        return days;
    }
}
