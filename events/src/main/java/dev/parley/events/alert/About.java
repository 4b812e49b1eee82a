package dev.parley.events.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.SourceId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an alert is about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = About.Story.class, name = "story"),
    @JsonSubTypes.Type(value = About.SourceHealth.class, name = "source-health"),
    @JsonSubTypes.Type(value = About.Occasion.class, name = "occasion")
})
public sealed interface About {
    /**
     * A story, shown by the current revision of the article that leads it; where that one does not match, of the first
     * that does.
     *
     * @param owners of the outlets that have it, in order, at most {@value #MAX_NAMED}; an outlet without an owner is its own
     * @param wires that are credited in it, in order, at most {@value #MAX_NAMED}
     */
    record Story(
            StoryId story,
            ArticleId lead,
            ContentHash content,
            Metadata metadata,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> owners,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> wires)
            implements About {
        /** The most owners, or wires, that are named. */
        public static final int MAX_NAMED = 50;

        public Story {
            Objects.requireNonNull(story, "story is missing");
            Objects.requireNonNull(lead, "lead is missing");
            Objects.requireNonNull(content, "content is missing");
            Objects.requireNonNull(metadata, "metadata is missing");
            owners = owners == null ? List.of() : List.copyOf(owners);
            wires = wires == null ? List.of() : List.copyOf(wires);
            if (owners.size() > MAX_NAMED || wires.size() > MAX_NAMED) {
                throw new IllegalArgumentException(owners.size() + " owners and " + wires.size() + " wires named");
            }
        }
    }

    /**
     * That a source is not as it should be.
     *
     * @param name of the source, for people; null = not known
     * @param since when it is so; null = not known
     * @param words what was seen of it when the alert was raised; null = nothing more is known
     */
    record SourceHealth(
            SourceId source,
            @Nullable String name,
            FetchState.Health health,
            @Nullable Instant since,
            @Nullable String words)
            implements About {
        public SourceHealth {
            Objects.requireNonNull(source, "source is missing");
            Objects.requireNonNull(health, "health is missing");
        }
    }

    /** A round or meeting of a format. */
    record Occasion(String occasion) implements About {
        public Occasion {
            Objects.requireNonNull(occasion, "occasion is missing");
        }
    }
}
