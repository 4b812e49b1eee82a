package dev.parley.events.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.events.article.Arrival;
import dev.parley.events.article.ArticleId;
import dev.parley.events.subscription.SubscriptionId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a subscription matched a story, or that a source is not as it should be. It is state: copies join it without
 * telling anybody.
 *
 * @param subscription that matched, in this {@code version}
 * @param about what it matched
 * @param thread what belongs together for its reader: the subscription's alerts on one occasion; null = stands alone
 * @param news what it says that no earlier alert of its thread does, e.g. {@code state:postponed}, in order; none, in a
 *     thread = nothing that its reader has not heard
 * @param state what became of it
 * @param copies articles of the story besides the one it is shown by, at most {@value #MAX_COPIES}
 * @param copyCount how many there are, also those that are not listed
 * @param confirmedBy other stories that confirm it, at most {@value #MAX_CONFIRMING}
 * @param reasons each clause with what met it
 * @param fingerprint of what matched: a new one is a new notification
 * @param formerly ids it had, or would have, were another article of its story the lead; at most {@value #MAX_COPIES}
 * @param arrival how the article it is shown by came here
 * @param late whether that article was observed longer after its date than alerts stay fresh
 */
public record Alert(
        AlertId id,
        SubscriptionId subscription,
        String version,
        About about,
        @Nullable String thread,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> news,
        State state,
        List<ArticleId> copies,
        int copyCount,
        List<StoryId> confirmedBy,
        List<Reason> reasons,
        String fingerprint,
        List<AlertId> formerly,
        Arrival arrival,
        boolean late) {
    /** The most copies that are listed. */
    public static final int MAX_COPIES = 200;

    /** The most stories that are listed as confirming it. */
    public static final int MAX_CONFIRMING = 20;

    public Alert {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(subscription, "subscription is missing");
        Objects.requireNonNull(version, "version is missing");
        Objects.requireNonNull(about, "about is missing");
        Objects.requireNonNull(state, "state is missing");
        Objects.requireNonNull(fingerprint, "fingerprint is missing");
        Objects.requireNonNull(arrival, "arrival is missing");
        news = news == null ? List.of() : List.copyOf(news);
        copies = copies == null ? List.of() : List.copyOf(copies);
        confirmedBy = confirmedBy == null ? List.of() : List.copyOf(confirmedBy);
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        formerly = formerly == null ? List.of() : List.copyOf(formerly);
        if (copies.size() > MAX_COPIES || copyCount < copies.size()) {
            throw new IllegalArgumentException(copies.size() + " of " + copyCount + " copies listed");
        }
        if (confirmedBy.size() > MAX_CONFIRMING) {
            throw new IllegalArgumentException(confirmedBy.size() + " confirming stories listed");
        }
    }

    /** Whether it says what its reader has not heard in its thread. */
    public boolean rings() {
        return thread == null || !news.isEmpty();
    }

    /**
     * What became of an alert. The processor writes the first three, which follow from the set of articles alone;
     * delivery tells the last two by comparing with what it sent before.
     */
    public enum State {
        /** One article. */
        @JsonProperty("first")
        FIRST,

        /** Copies have joined it. */
        @JsonProperty("copied")
        COPIED,

        /** An independent story confirms it. */
        @JsonProperty("confirmed")
        CONFIRMED,

        /** What matched is no longer what was sent. */
        @JsonProperty("changed")
        CHANGED,

        /** It no longer stands. */
        @JsonProperty("withdrawn")
        WITHDRAWN
    }
}
