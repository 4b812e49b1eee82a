package dev.parley.events.source;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parley.events.article.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** What the processor would like ingest to fetch. A wish that no longer stands is a tombstone under its key. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Wish.Revisit.class, name = "revisit"),
    @JsonSubTypes.Type(value = Wish.Burst.class, name = "burst")
})
public sealed interface Wish {
    /** The key it travels under. */
    String key();

    /**
     * Fetch the page of an article again, to see whether it was changed or taken down.
     *
     * @param source that is to fetch it
     * @param url of the page, as the article gave it
     * @param due when to fetch it, earliest first, each once; what lies behind is past
     */
    record Revisit(SourceId source, ArticleId article, String url, List<Instant> due) implements Wish {
        public Revisit {
            Objects.requireNonNull(source, "source is missing");
            Objects.requireNonNull(article, "article is missing");
            Objects.requireNonNull(url, "url is missing");
            due = due == null ? List.of() : List.copyOf(new TreeSet<>(due));
        }

        @Override
        public String key() {
            return key(source, article);
        }

        /** The key of the revisit of this article by this source. */
        public static String key(SourceId source, ArticleId article) {
            return source + "/" + article;
        }
    }

    /**
     * Read every source as often as manners allow, since an occasion is announced.
     *
     * @param occasion the key of the occasion
     * @param until the end, after {@code from}
     */
    record Burst(String occasion, Instant from, Instant until) implements Wish {
        public Burst {
            Objects.requireNonNull(occasion, "occasion is missing");
            Objects.requireNonNull(from, "from is missing");
            Objects.requireNonNull(until, "until is missing");
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("the burst for " + occasion + " ends at " + until
                        + ", which is not after its beginning at " + from);
            }
        }

        @Override
        public String key() {
            return key(occasion);
        }

        /** The key of the burst for this occasion: no source has it. */
        public static String key(String occasion) {
            return "*/" + occasion;
        }
    }
}
