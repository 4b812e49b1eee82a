package dev.parley.ingest.follow;

import dev.parley.events.Json;
import dev.parley.events.Topic;
import dev.parley.events.Topics;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * One record to be written, in bytes.
 *
 * @param topic its name
 * @param partition null = the one that follows from the key
 * @param value null = a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // it is written once and never compared
record Line(String topic, @Nullable Integer partition, String key, byte @Nullable [] value) {
    private static final Json<ArticleEvent> ARTICLES = Json.of(ArticleEvent.class);
    private static final Json<Rejection> REJECTIONS = Json.of(Rejection.class);
    private static final Json<FetchState> STATES = Json.of(FetchState.class);

    Line {
        if (value != null && value.length > Topic.MAX_VALUE_BYTES) {
            throw new IllegalArgumentException("%s %s has %,d bytes, over the limit of %,d"
                    .formatted(topic, key, value.length, Topic.MAX_VALUE_BYTES));
        }
    }

    static Line of(Topics topics, Article article) {
        return new Line(topics.articles().name(), null, article.id().value(), ARTICLES.write(article));
    }

    static Line of(Topics topics, Rejection rejection) {
        return new Line(topics.rejected().name(), null, rejection.key(), REJECTIONS.write(rejection));
    }

    /** The state of a source lies in the partition that the source lies in. */
    static Line of(Topics topics, int partition, FetchState state) {
        return new Line(topics.fetchState().name(), partition, state.source().value(), STATES.write(state));
    }

    /** Takes the state of a source away. */
    static Line forgetting(Topics topics, int partition, SourceId source) {
        return new Line(topics.fetchState().name(), partition, source.value(), null);
    }
}
