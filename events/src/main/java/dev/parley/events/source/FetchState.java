package dev.parley.events.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What ingest learnt about a source when it last read it.
 *
 * @param etag validator of the last answer (RFC 9110 §8.8.3); null = none given
 * @param lastModified validator of the last answer, as given; null = none given
 * @param items hashes of the items that are in the feed now
 * @param movedTo where it moved for good; null = it did not
 * @param health how the last readings went
 * @param lastSuccess when it last answered; null = never
 * @param nextDue when it is read next; null = never again
 */
public record FetchState(
        SourceId source,
        @Nullable String etag,
        @Nullable String lastModified,
        List<String> items,
        @Nullable String movedTo,
        Health health,
        @Nullable Instant lastSuccess,
        @Nullable Instant nextDue) {
    public FetchState {
        Objects.requireNonNull(source, "source is missing");
        Objects.requireNonNull(health, "health is missing");
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** How a source is. */
    public enum Health {
        /** Answers, at its usual rhythm. */
        @JsonProperty("healthy")
        HEALTHY,

        /** Silent for longer than usual. */
        @JsonProperty("silent")
        SILENT,

        /** Answers with nothing in it. */
        @JsonProperty("empty")
        EMPTY,

        /** Shows a login, bot or consent page instead. */
        @JsonProperty("walled")
        WALLED,

        /** Does not answer. */
        @JsonProperty("failing")
        FAILING,

        /** Gone for good (HTTP 410). */
        @JsonProperty("gone")
        GONE
    }
}
