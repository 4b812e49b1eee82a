package dev.parley.events;

import static dev.parley.events.Topic.Cleanup.COMPACT;
import static dev.parley.events.Topic.Cleanup.COMPACT_AND_DELETE;
import static dev.parley.events.Topic.Cleanup.DELETE;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every topic of one namespace and generation, in flow order. This is the only place that knows their names.
 *
 * <p>Topics written by people and ingest belong to the namespace ({@code live.articles}); topics written by the
 * processor belong to its generation too ({@code live.g1.tagged}).
 */
public record Topics(Namespace namespace, Generation generation, Duration textRetention) {
    /** How long texts are kept unless configured otherwise. */
    public static final Duration TEXT_RETENTION = Duration.ofDays(180);

    private static final Duration DERIVED_RETENTION = Duration.ofDays(400);

    /** Longer than a page is visited again, and than the day of an occasion is usually announced ahead. */
    private static final Duration WISHES_RETENTION = Duration.ofDays(90);

    private static final Duration REJECTED_RETENTION = Duration.ofDays(30);

    public Topics {
        if (textRetention.isNegative() || textRetention.isZero()) {
            throw new IllegalArgumentException("retention of texts " + textRetention + " is not positive");
        }
    }

    public static Topics of(Namespace namespace) {
        return new Topics(namespace, Generation.FIRST, TEXT_RETENTION);
    }

    /** All of them, in flow order. */
    public List<Topic> all() {
        return List.of(
                sources(),
                fetchState(),
                wishes(),
                articles(),
                subscriptions(),
                lexicons(),
                tagged(),
                stories(),
                alerts(),
                counts(),
                occasions(),
                verdicts(),
                deliveries(),
                rejected());
    }

    /** Source id → {@code Source}, partitioned by host. Written by commands and API. */
    public Topic sources() {
        return ofNamespace("sources", COMPACT, null);
    }

    /** Source id → {@code FetchState}, partitioned as {@link #sources()}. Written by ingest, fenced per partition. */
    public Topic fetchState() {
        return ofNamespace("fetch-state", COMPACT, null);
    }

    /** Source id or {@code *}, + article id or occasion → {@code Wish}. Written by the processor. */
    public Topic wishes() {
        return ofGeneration("wishes", COMPACT_AND_DELETE, WISHES_RETENTION);
    }

    /** Article id → {@code Article} or {@code Withdrawn}. Written by ingest; a revision is a new record. */
    public Topic articles() {
        return ofNamespace("articles", DELETE, textRetention);
    }

    /** Subscription id → {@code Subscription}. Written by commands and API. */
    public Topic subscriptions() {
        return ofNamespace("subscriptions", COMPACT, null);
    }

    /** Content hash → {@code Lexicon}, whole. Written by commands. */
    public Topic lexicons() {
        return ofNamespace("lexicons", COMPACT, null);
    }

    /** Article id + content hash, partitioned by article id → {@code TaggedArticle}. Written by the processor. */
    public Topic tagged() {
        return ofGeneration("tagged", COMPACT_AND_DELETE, DERIVED_RETENTION);
    }

    /** Article id → story id. Written by the processor. */
    public Topic stories() {
        return ofGeneration("stories", COMPACT, null);
    }

    /** Alert id → {@code Alert}. Written by the processor. */
    public Topic alerts() {
        return ofGeneration("alerts", COMPACT_AND_DELETE, DERIVED_RETENTION);
    }

    /** Cell → {@code Count}; a count of zero is a tombstone. Written by the processor. */
    public Topic counts() {
        return ofGeneration("counts", COMPACT, null);
    }

    /** Format + round or day → {@code Occasion}. Written by the processor. */
    public Topic occasions() {
        return ofGeneration("occasions", COMPACT, null);
    }

    /** Reference + who → {@code Verdict}. Written by commands and API. */
    public Topic verdicts() {
        return ofNamespace("verdicts", COMPACT, null);
    }

    /** Notification id + channel, partitioned by alert id → {@code Receipt}. Written by delivery. */
    public Topic deliveries() {
        return ofNamespace("deliveries", COMPACT, null);
    }

    /** Stage + origin → {@code Rejection}. Written by each stage for its own. */
    public Topic rejected() {
        return ofNamespace("rejected", COMPACT_AND_DELETE, REJECTED_RETENTION);
    }

    /** The processor's application id, e.g. {@code live-g1-processor}. */
    public String applicationId() {
        return namespace + "-" + generation + "-processor";
    }

    private Topic ofNamespace(String name, Topic.Cleanup cleanup, @Nullable Duration retention) {
        return new Topic(namespace + "." + name, cleanup, retention);
    }

    private Topic ofGeneration(String name, Topic.Cleanup cleanup, @Nullable Duration retention) {
        return new Topic(namespace + "." + generation + "." + name, cleanup, retention);
    }
}
