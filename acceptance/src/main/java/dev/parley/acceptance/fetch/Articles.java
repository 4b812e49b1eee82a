package dev.parley.acceptance.fetch;

import dev.parley.acceptance.newsstand.ArticlePage;
import dev.parley.events.Json;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.article.Withdrawn;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What has come into the topic of articles. */
final class Articles {
    private static final Json<ArticleEvent> ARTICLE = Json.of(ArticleEvent.class);

    private final InstantSource clock;
    private final Queue<Arrived> arrived = new ConcurrentLinkedQueue<>();

    Articles(InstantSource clock) {
        this.clock = clock;
    }

    void add(ConsumerRecord<String, byte[]> record) {
        Instant now = clock.instant();
        switch (ARTICLE.read(record.value())) {
            case Article article -> {
                var copy = ArticlePage.copyOf(article.text());
                arrived.add(new Arrived(
                        record.key(),
                        article.content().value(),
                        article.metadata().url(),
                        article.metadata().arrival(),
                        copy.isPresent() ? copy.getAsInt() : null,
                        now));
            }
            case Withdrawn withdrawn -> throw new IllegalStateException(withdrawn + " was asked for by nobody");
        }
    }

    /** What has come so far. */
    List<Arrived> arrived() {
        return List.copyOf(arrived);
    }
}
