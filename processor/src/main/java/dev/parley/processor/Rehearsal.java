package dev.parley.processor;

import dev.parley.events.Json;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.reject.Rejection;
import dev.parley.processor.article.ArticleDesk;
import dev.parley.processor.article.ArticleMemory;
import dev.parley.processor.article.Incoming;
import dev.parley.processor.story.Sketch;
import dev.parley.processor.story.StoryDesk;
import dev.parley.processor.wish.Revisits;
import dev.parley.watch.query.Subject;
import dev.parley.watch.subscription.Match;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The flow from articles to alerts without Kafka, to see what subscriptions would have been told: the same classes decide,
 * and they are given what the topology would give them. What it ends with is a function of the set of articles, so that
 * it names exactly the alerts that the topology writes, whatever order either was given them in.
 *
 * <p>What is remembered lies in temporary files until it is closed. Not for several threads.
 */
public final class Rehearsal implements AutoCloseable {
    private static final Json<ArticleMemory> MEMORY = Json.of(ArticleMemory.class);
    private static final Json<Sketch> SKETCH = Json.of(Sketch.class);
    private static final Json<StoryId> STORY = Json.of(StoryId.class);
    private static final Json<Alert> ALERT = Json.of(Alert.class);
    private static final Json<Rejection> REJECTION = Json.of(Rejection.class);

    private final ArticleDesk articles;
    private final ZoneId zone;
    private final Shelf memories = new Shelf();
    private final Shelf sketches = new Shelf();
    private final Shelf members = new Shelf();
    private final Shelf alerts = new Shelf();
    private StoryDesk stories;

    /**
     * Begins with nothing.
     *
     * @param tag what an article mentions: a pure function
     * @param match the subscriptions an article meets
     * @param zone that makes days of instants
     * @param fresh how long after its date an article is news
     */
    public Rehearsal(
            Function<Article, Subject> tag, Function<Subject, List<Match>> match, ZoneId zone, Duration fresh) {
        this.articles = new ArticleDesk(tag, match, zone, fresh, new Revisits(List.of()));
        this.zone = zone;
        this.stories = desk();
    }

    private StoryDesk desk() {
        return new StoryDesk(zone, article -> sketch(sketches.get(article.value())));
    }

    /** Takes in an event, and answers what of it was rejected. */
    public List<Rejection> observe(Incoming incoming) {
        String article = incoming.event().id().value();
        byte[] known = memories.get(article);
        ArticleMemory memory = known == null ? null : MEMORY.read(known);
        return switch (Attempt.of(
                Rejection.Stage.TAG, incoming.origin(), incoming.bytes(), () -> articles.observe(memory, incoming))) {
            case Attempt.Refused<ArticleDesk.Outcome> refused -> List.of(refused.rejection());
            case Attempt.Done<ArticleDesk.Outcome> done -> {
                if (!done.value().memory().equals(memory)) {
                    memories.put(article, MEMORY.write(done.value().memory()));
                }
                List<Rejection> rejections = new ArrayList<>();
                done.value().emissions().forEach(emission -> take(emission, incoming, rejections));
                yield rejections;
            }
        };
    }

    private void take(Emission emission, Incoming incoming, List<Rejection> rejections) {
        switch (emission.channel()) {
            case SKETCHES -> tell(emission, incoming, rejections);
            case STORIES -> keep(members, emission);
            case ALERTS -> keep(alerts, emission);
            case REJECTED -> {
                if (emission.value() != null) {
                    rejections.add(REJECTION.read(emission.value()));
                }
            }
            case TAGGED, ARTICLE_COUNTS, CLAIMS, STORY_COUNTS, COUNTS, OCCASIONS, WISHES -> {}
        }
    }

    private void tell(Emission emission, Incoming incoming, List<Rejection> rejections) {
        byte[] value = emission.value();
        Sketch former = sketch(sketches.get(emission.key()));
        Sketch now = sketch(value);
        switch (Attempt.of(
                Rejection.Stage.STORY,
                incoming.origin(),
                value == null ? new byte[0] : value,
                () -> stories.tell(new ArticleId(emission.key()), former, now))) {
            case Attempt.Refused<List<Emission>> refused -> {
                rejections.add(refused.rejection());
                recall();
            }
            case Attempt.Done<List<Emission>> done -> {
                keep(sketches, emission);
                done.value().forEach(told -> take(told, incoming, rejections));
            }
        }
    }

    /** A desk that has thrown is not to be trusted. */
    private void recall() {
        stories = desk();
        sketches().forEach(stories::recall);
        stories.settle();
    }

    private static void keep(Shelf shelf, Emission emission) {
        byte[] value = emission.value();
        if (value == null) {
            shelf.remove(emission.key());
        } else {
            shelf.put(emission.key(), value);
        }
    }

    private static @Nullable Sketch sketch(byte @Nullable [] value) {
        return value == null ? null : SKETCH.read(value);
    }

    /** The alerts that stand. */
    public Stream<Alert> alerts() {
        return alerts.values().map(ALERT::read);
    }

    /** An alert that stands. */
    public Optional<Alert> alert(AlertId id) {
        return Optional.ofNullable(alerts.get(id.value())).map(ALERT::read);
    }

    /** What the story stage knows of articles: of those with a mention or a match. */
    public Stream<Sketch> sketches() {
        return sketches.values().map(SKETCH::read);
    }

    /** The story an article is of; empty where the story stage does not know the article. */
    public Optional<StoryId> storyOf(ArticleId article) {
        return Optional.ofNullable(members.get(article.value())).map(STORY::read);
    }

    @Override
    public void close() {
        memories.close();
        sketches.close();
        members.close();
        alerts.close();
    }
}
