package dev.parley.processor.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.events.alert.Reason;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import dev.parley.events.tag.Statement;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.processor.count.Contribution;
import dev.parley.watch.copy.Imprint;
import dev.parley.watch.query.Layout;
import dev.parley.watch.query.Subject;
import dev.parley.watch.subscription.Independence;
import dev.parley.watch.subscription.Match;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the story stage knows of an article's current revision: no text, and what proves a match once, however many
 * subscriptions it proves it to.
 *
 * @param imprint by which copies are found; null = none is looked for any more
 * @param contribution what the story adds to the counts if this article leads it
 * @param says of occasions, by place, each once
 * @param speakers officials who are quoted, in order, at most {@value #MAX_SPEAKERS}
 * @param sentences that prove a match
 * @param reasons why subscriptions matched
 * @param met the subscriptions that matched, in order of their ids, at most {@value Proof#MAX_MATCHES}
 * @param late whether it was observed longer after its date than alerts stay fresh
 */
public record Sketch(
        ArticleId article,
        ContentHash content,
        Metadata metadata,
        @Nullable String imprint,
        Contribution contribution,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Saying> says,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EntityId> speakers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Sentence> sentences,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Because> reasons,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Met> met,
        boolean late) {
    /** The most officials of whom it is remembered that they are quoted. */
    static final int MAX_SPEAKERS = 50;

    public Sketch {
        Objects.requireNonNull(article, "article is missing");
        Objects.requireNonNull(content, "content is missing");
        Objects.requireNonNull(metadata, "metadata is missing");
        contribution = contribution == null ? Contribution.NONE : contribution;
        says = says == null ? List.of() : List.copyOf(says);
        speakers = speakers == null ? List.of() : List.copyOf(speakers);
        sentences = sentences == null ? List.of() : List.copyOf(sentences);
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        met = met == null ? List.of() : List.copyOf(met);
    }

    /**
     * A clause that was met and by what.
     *
     * @param sentence index of the sentence that proves it; null where the clause asks for no words
     */
    public record Because(
            String clause,
            @Nullable EntityId entity,
            @Nullable Span mention,
            @Nullable Integer sentence,
            @Nullable String rule) {}

    /**
     * A subscription that matched.
     *
     * @param version of its query
     * @param fingerprint of what matched
     * @param reasons indices of them
     * @param independence what the story has to meet besides; null = nothing
     */
    public record Met(
            SubscriptionId subscription,
            String version,
            String fingerprint,
            List<Integer> reasons,
            @Nullable Independence independence) {
        public Met {
            reasons = List.copyOf(reasons);
        }
    }

    /** Sketches an article with as many of its matches as there is room for, the first of them. */
    public static Sketch of(Subject subject, List<Match> matches, ZoneId zone, boolean late) {
        TaggedArticle tagged = subject.tagged();
        Layout layout = subject.layout();
        Proof proof = new Proof(tagged.metadata());
        proof.take(matches);
        return new Sketch(
                tagged.id(),
                tagged.content(),
                tagged.metadata(),
                Imprint.of(tagged.metadata().title(), subject.text(), layout).encoded(),
                Contribution.ofStory(tagged, zone),
                tagged.claims().stream()
                        .filter(claim -> isNews(layout, claim))
                        .map(Saying::of)
                        .distinct()
                        .toList(),
                tagged.statements().stream()
                        .filter(statement -> isNews(layout, statement))
                        .map(Statement::speaker)
                        .distinct()
                        .sorted()
                        .limit(MAX_SPEAKERS)
                        .toList(),
                proof.sentences(),
                proof.reasons(),
                proof.met(),
                late);
    }

    private static boolean isNews(Layout layout, Claim claim) {
        Sentence sentence = claim.sentence();
        return layout.of(sentence.in(), sentence.start(), sentence.end()) != Part.BACKGROUND;
    }

    private static boolean isNews(Layout layout, Statement statement) {
        return layout.of(
                        statement.in(),
                        statement.span().start(),
                        statement.span().end())
                != Part.BACKGROUND;
    }

    /** The sketch of an article that no copies are looked for any more. */
    public Sketch closed() {
        return new Sketch(
                article, content, metadata, null, contribution, says, speakers, sentences, reasons, met, late);
    }

    /** How a subscription matched. */
    Optional<Met> metBy(SubscriptionId subscription) {
        int low = 0;
        int high = met.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = met.get(middle).subscription().compareTo(subscription);
            if (order == 0) {
                return Optional.of(met.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** Why a subscription matched, each with its sentence. */
    List<Reason> why(Met match) {
        return match.reasons().stream()
                .map(reasons::get)
                .map(reason -> new Reason(
                        reason.clause(),
                        reason.entity(),
                        reason.mention(),
                        reason.sentence() == null ? null : sentences.get(reason.sentence()),
                        reason.rule()))
                .toList();
    }

    /** The matches as they were found. */
    public List<Match> matches() {
        return met.stream()
                .map(match -> new Match(
                        match.subscription(), match.version(), why(match), match.fingerprint(), match.independence()))
                .toList();
    }
}
