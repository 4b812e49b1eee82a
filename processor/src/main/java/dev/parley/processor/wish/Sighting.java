package dev.parley.processor.wish;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Metadata;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.TaggedArticle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an article to have its page visited again. It is a function of the set of observations.
 *
 * @param firstLive when it was first fetched live; null = never
 * @param source of the current revision; null = its page is not worth a visit: nothing is mentioned, or it has no address
 * @param url of the current revision; null exactly when the source is
 */
public record Sighting(
        @Nullable Instant firstLive,
        @Nullable SourceId source,
        @Nullable String url) {
    public static final Sighting NONE = new Sighting(null, null, null);

    public Sighting {
        if ((source == null) != (url == null)) {
            throw new IllegalArgumentException("source %s and address %s stand alone".formatted(source, url));
        }
    }

    /** Whether this observation is live and earlier than all live ones known. */
    public boolean isAfter(Metadata observed) {
        return observed.arrival() == Arrival.LIVE
                && (firstLive == null || observed.observedAt().isBefore(firstLive));
    }

    /** With this observation among those known. */
    public Sighting seen(Metadata observed) {
        return isAfter(observed) ? new Sighting(observed.observedAt(), source, url) : this;
    }

    /** With this current revision. What came from a corpus has no page to visit. */
    public Sighting showing(TaggedArticle current) {
        Metadata metadata = current.metadata();
        boolean isWorthAVisit = metadata.url() != null
                && metadata.arrival() != Arrival.REPLAY
                && !current.mentions().isEmpty();
        return isWorthAVisit
                ? new Sighting(firstLive, metadata.outlet().source(), metadata.url())
                : new Sighting(firstLive, null, null);
    }
}
