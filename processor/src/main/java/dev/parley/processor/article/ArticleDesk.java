package dev.parley.processor.article;

import dev.parley.events.Json;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.Version;
import dev.parley.events.article.Withdrawn;
import dev.parley.events.count.Count;
import dev.parley.events.reject.Rejection;
import dev.parley.events.reject.Rejection.Stage;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.processor.Attempt;
import dev.parley.processor.Emission;
import dev.parley.processor.Emission.Channel;
import dev.parley.processor.count.Contribution;
import dev.parley.processor.occasion.Claimed;
import dev.parley.processor.occasion.Footprint;
import dev.parley.processor.occasion.OccasionRow;
import dev.parley.processor.story.Sketch;
import dev.parley.processor.wish.Revisits;
import dev.parley.watch.query.Subject;
import dev.parley.watch.subscription.Match;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an observation of an article changes.
 *
 * <p>An observation that is not later than what is known of its wording changes nothing. A new wording, or a later
 * observation of a known one, is tagged; if it is the greatest version of all it is the current revision, and counts,
 * claims, story and the wish to visit its page again follow it. A withdrawal takes back everything, whatever arrives
 * before or after it.
 */
public final class ArticleDesk {
    private static final Json<TaggedArticle> TAGGED = Json.of(TaggedArticle.class);
    private static final Json<Count> COUNT = Json.of(Count.class);
    private static final Json<OccasionRow> CLAIMED = Json.of(OccasionRow.class);
    private static final Json<Sketch> SKETCH = Json.of(Sketch.class);

    private final Function<Article, Subject> tag;
    private final Function<Subject, List<Match>> match;
    private final ZoneId zone;
    private final Freshness freshness;
    private final Revisits revisits;

    /**
     * Makes a desk of its two rules.
     *
     * @param tag a pure function of article and lexicon
     * @param match the subscriptions an article meets
     * @param zone that makes days of instants
     * @param fresh how long after its date an article is news
     * @param revisits when pages are wished to be visited again
     */
    public ArticleDesk(
            Function<Article, Subject> tag,
            Function<Subject, List<Match>> match,
            ZoneId zone,
            Duration fresh,
            Revisits revisits) {
        this.tag = tag;
        this.match = match;
        this.zone = zone;
        this.freshness = new Freshness(fresh, zone);
        this.revisits = revisits;
    }

    /**
     * What an article says, written and measured.
     *
     * @param sketch empty where the story stage is not to hear of it
     * @param matches how many subscriptions it met
     * @param matchesKept how many of them there is room for
     */
    private record Reading(
            TaggedArticle tagged,
            Emission written,
            Contribution contribution,
            Claimed claimed,
            Optional<Emission> sketch,
            int matches,
            int matchesKept) {}

    /** What an observation changes: the memory after it and what is put out. */
    public record Outcome(ArticleMemory memory, List<Emission> emissions) {}

    /** Takes in an event. A memory of null is an article never heard of. */
    public Outcome observe(@Nullable ArticleMemory remembered, Incoming incoming) {
        ArticleMemory memory = remembered == null ? ArticleMemory.NOTHING : remembered;
        return switch (incoming.event()) {
            case Withdrawn withdrawn -> withdraw(memory, withdrawn.id());
            case Article article -> observe(memory, article, incoming);
        };
    }

    private Outcome observe(ArticleMemory memory, Article article, Incoming incoming) {
        Version version = Version.of(article, incoming.bytes());
        boolean isNew = memory.wouldLearn(version);
        if (!isNew && !memory.wouldMoveFirst(article.metadata())) {
            return new Outcome(memory, List.of());
        }
        Reading reading = read(article);
        Outcome outcome = isNew ? learn(memory, version, reading, incoming) : new Outcome(memory, List.of());
        ArticleMemory seen = outcome.memory().seen(article.metadata());
        List<Emission> emissions = new ArrayList<>(outcome.emissions());
        emissions.addAll(revisits.changes(article.id(), memory.sighting(), seen.sighting()));
        return new Outcome(seen, emissions);
    }

    private static Outcome learn(ArticleMemory memory, Version version, Reading reading, Incoming incoming) {
        ArticleId id = reading.tagged().id();
        List<Emission> emissions = new ArrayList<>();
        emissions.add(reading.written());
        emissions.addAll(cutOff(reading, incoming));
        ArticleMemory learnt = memory.learning(version);
        memory.forgottenBy(learnt)
                .forEach(content -> emissions.add(Emission.tombstone(Channel.TAGGED, TaggedArticle.key(id, content))));
        if (!learnt.current().equals(Optional.of(version))) {
            return new Outcome(learnt, emissions);
        }
        return new Outcome(revise(learnt, reading, emissions), emissions);
    }

    /**
     * Does all that can refuse an article before anything is learnt, whether or not it is the current revision: otherwise
     * an article would be refused in one order and known in another.
     */
    private Reading read(Article article) {
        Subject subject = Attempt.at(Stage.TAG, () -> tag.apply(article));
        TaggedArticle tagged = subject.tagged();
        Emission written = Attempt.at(Stage.TAG, () -> Emission.of(Channel.TAGGED, tagged.key(), TAGGED, tagged));
        Contribution contribution = Attempt.at(Stage.TAG, () -> Contribution.ofArticle(tagged, zone));
        Claimed claimed = Attempt.at(Stage.TAG, () -> Claimed.of(tagged, zone));
        List<Match> matches = Attempt.at(Stage.MATCH, () -> match.apply(subject));
        if (tagged.mentions().isEmpty() && matches.isEmpty()) {
            return new Reading(tagged, written, contribution, claimed, Optional.empty(), 0, 0);
        }
        Sketch sketch =
                Attempt.at(Stage.MATCH, () -> Sketch.of(subject, matches, zone, freshness.isLate(tagged.metadata())));
        Emission sketched = Attempt.at(
                Stage.MATCH, () -> Emission.of(Channel.SKETCHES, tagged.id().value(), SKETCH, sketch));
        return new Reading(
                tagged,
                written,
                contribution,
                claimed,
                Optional.of(sketched),
                matches.size(),
                sketch.met().size());
    }

    private static ArticleMemory revise(ArticleMemory memory, Reading reading, List<Emission> emissions) {
        String id = reading.tagged().id().value();
        if (reading.sketch().isPresent()) {
            emissions.add(reading.sketch().get());
        } else if (memory.sketched()) {
            emissions.add(Emission.tombstone(Channel.SKETCHES, id));
        }
        emissions.addAll(counts(reading.contribution(), memory.contribution()));
        emissions.addAll(claims(reading.claimed(), memory.claimed()));
        return memory.contributing(
                reading.contribution(),
                reading.claimed().footprint(),
                reading.sketch().isPresent(),
                memory.sighting().showing(reading.tagged()));
    }

    private Outcome withdraw(ArticleMemory memory, ArticleId id) {
        ArticleMemory withdrawn = memory.withdrawing();
        List<Emission> emissions = new ArrayList<>();
        memory.forgottenBy(withdrawn)
                .forEach(content -> emissions.add(Emission.tombstone(Channel.TAGGED, TaggedArticle.key(id, content))));
        if (memory.sketched()) {
            emissions.add(Emission.tombstone(Channel.SKETCHES, id.value()));
        }
        emissions.addAll(counts(Contribution.NONE, memory.contribution()));
        emissions.addAll(claims(Claimed.NONE, memory.claimed()));
        emissions.addAll(revisits.changes(id, memory.sighting(), withdrawn.sighting()));
        return new Outcome(withdrawn, emissions);
    }

    private static List<Emission> counts(Contribution now, Contribution former) {
        return now.changesFrom(former).stream()
                .map(change -> Emission.of(Channel.ARTICLE_COUNTS, change.cell().key(), COUNT, change))
                .toList();
    }

    private static List<Emission> claims(Claimed now, Footprint former) {
        return now.changesFrom(former).stream()
                .map(row -> Emission.of(Channel.CLAIMS, row.occasion(), CLAIMED, row))
                .toList();
    }

    /** What there is no room for is said beside it. */
    private static List<Emission> cutOff(Reading reading, Incoming incoming) {
        TaggedArticle tagged = reading.tagged();
        List<Emission> rejections = new ArrayList<>();
        if (tagged.mentionCount() > tagged.mentions().size()) {
            rejections.add(cutOff(
                    Stage.TAG,
                    incoming,
                    "mentions",
                    tagged.mentionCount(),
                    tagged.mentions().size()));
        }
        if (reading.matches() > reading.matchesKept()) {
            rejections.add(
                    cutOff(Stage.MATCH, incoming, "matching subscriptions", reading.matches(), reading.matchesKept()));
        }
        return rejections;
    }

    private static Emission cutOff(Stage stage, Incoming incoming, String what, int all, int kept) {
        String reason = "article %s has %,d %s; the first %,d were kept"
                .formatted(incoming.event().id(), all, what, kept);
        return Emission.rejected(Rejection.of(stage, incoming.origin(), incoming.bytes(), reason, null));
    }
}
