package dev.parley.events.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What ingest learnt about a source up to its last fetch. It is all that ingest remembers: whoever has it can go on.
 *
 * @param etag validator of the last answer (RFC 9110 §8.8.3); null = none given
 * @param lastModified validator of the last answer, as given; null = none given
 * @param items hashes of the items that were listed, the latest seen first; at most {@value #MOST_ITEMS}
 * @param movedTo where it moved for good; null = it did not
 * @param health how the last readings went
 * @param lastSuccess when it last answered; null = never
 * @param nextDue when its listing is read next; null = never again
 * @param healthSince when {@code health} came to be what it is; null = not told
 * @param healthWords why {@code health} is what it is, for people; null = there is nothing to say
 * @param course how its readings went; null = not told
 * @param known what is known of the latest items besides that they were listed; at most {@value #MOST_KNOWN}
 * @param pending items whose page is still to be fetched; at most {@value #MOST_PENDING}
 * @param further sitemaps that its index leads to; at most {@value #MOST_FURTHER}
 * @param visits pages that were visited again because it was wished for; at most {@value #MOST_KNOWN}
 * @param suggestions articles whose page is gone, for a person to look at; at most {@value #MOST_SUGGESTIONS}
 */
public record FetchState(
        SourceId source,
        @Nullable String etag,
        @Nullable String lastModified,
        List<String> items,
        @Nullable String movedTo,
        Health health,
        @Nullable Instant lastSuccess,
        @Nullable Instant nextDue,
        @Nullable Instant healthSince,
        @Nullable String healthWords,
        @Nullable Course course,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<KnownItem> known,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PendingPage> pending,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FurtherListing> further,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Visit> visits,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Suggestion> suggestions) {
    /** The most items that are remembered. */
    public static final int MOST_ITEMS = 60_000;

    /** The most items of which more is remembered. */
    public static final int MOST_KNOWN = 1_000;

    /** The most pages that wait to be fetched. */
    public static final int MOST_PENDING = 500;

    /** The most sitemaps of an index that are followed. */
    public static final int MOST_FURTHER = 20;

    /** The most pages that are told to be gone. */
    public static final int MOST_SUGGESTIONS = 100;

    public FetchState {
        Objects.requireNonNull(source, "source is missing");
        Objects.requireNonNull(health, "health is missing");
        items = copy("items", items, MOST_ITEMS);
        known = copy("known", known, MOST_KNOWN);
        pending = copy("pending", pending, MOST_PENDING);
        further = copy("further", further, MOST_FURTHER);
        visits = copy("visits", visits, MOST_KNOWN);
        suggestions = copy("suggestions", suggestions, MOST_SUGGESTIONS);
    }

    private static <T> List<T> copy(String name, @Nullable List<T> list, int most) {
        if (list == null) {
            return List.of();
        }
        if (list.size() > most) {
            throw new IllegalArgumentException("%,d %s are over the limit of %,d".formatted(list.size(), name, most));
        }
        return List.copyOf(list);
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
