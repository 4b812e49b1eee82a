package dev.parley.acceptance.fetch;

import dev.parley.acceptance.newsstand.ArticlePage;
import dev.parley.events.Json;
import dev.parley.events.Topic;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.article.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Follows the topic of articles from its beginning, as anybody does who reads what is committed. */
public final class Articles implements AutoCloseable {
    private static final Json<ArticleEvent> ARTICLE = Json.of(ArticleEvent.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final InstantSource clock;
    private final Queue<Arrived> arrived = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean closed;

    private Articles(KafkaConsumer<String, byte[]> consumer, Topic topic, InstantSource clock) {
        this.consumer = consumer;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("articles").unstarted(() -> follow(topic));
    }

    public static Articles follow(String broker, Topic topic, InstantSource clock) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "fetch.max.wait.ms",
                        50),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        Articles articles = new Articles(consumer, topic, clock);
        articles.thread.start();
        return articles;
    }

    private void follow(Topic topic) {
        try (consumer) {
            consumer.assign(consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList());
            while (!closed) {
                consumer.poll(POLL).forEach(each -> add(each.key(), each.value()));
            }
        } catch (WakeupException e) {
            if (!closed) {
                throw e;
            }
        }
    }

    private void add(String key, byte[] value) {
        Instant now = clock.instant();
        switch (ARTICLE.read(value)) {
            case Article article -> {
                var copy = ArticlePage.copyOf(article.text());
                arrived.add(new Arrived(
                        key,
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
    public List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        consumer.wakeup();
        thread.join();
    }
}
