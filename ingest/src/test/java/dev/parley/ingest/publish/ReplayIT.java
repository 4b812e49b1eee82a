package dev.parley.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.parley.events.Json;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.TestBroker;
import dev.parley.ingest.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReplayIT {
    private static final Json<ArticleEvent> ARTICLES = Json.of(ArticleEvent.class);
    private static final Json<Rejection> REJECTIONS = Json.of(Rejection.class);

    @TempDir
    private Path folder;

    private TestBroker broker;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        broker = TestBroker.start(directory);
    }

    @AfterAll
    void stop() {
        broker.close();
    }

    @Test
    void sendsEachArticleUnderItsIdAndEachRejectionUnderItsPlace() throws Exception {
        Topics topics = topics("it-sends");
        Corpus corpus = corpus(List.of(
                "{\"source\":\"s\",\"title\":\"one\",\"url\":\"https://a.example/1\"}",
                "broken",
                "{\"source\":\"s\",\"title\":\"two\",\"publishedAt\":\"soon\"}"));
        List<Sent> told = new ArrayList<>();

        Sent sent;
        try (ArticlePublisher publisher = new ArticlePublisher(broker.clients(), topics)) {
            Progress progress = (done, bytes, all) -> {
                told.add(done);
                assertThat(bytes).isBetween(1L, all);
            };
            sent = new Replay(corpus, new Pace.Max(), Stopwatch.started(), progress).send(publisher);
        }

        assertThat(sent).isEqualTo(new Sent(2, 2, Map.of()));
        assertThat(told).containsExactly(new Sent(1, 0, Map.of()), new Sent(1, 1, Map.of()), new Sent(2, 2, Map.of()));
        List<ConsumerRecord<String, byte[]>> articles = broker.records(topics.articles());
        assertThat(articles).hasSize(2).allSatisfy(sentArticle -> {
            Article article = (Article) ARTICLES.read(sentArticle.value());
            assertThat(sentArticle.key()).isEqualTo(article.id().value());
        });
        String place = folder.resolve("a.jsonl").toString();
        assertThat(broker.records(topics.rejected()))
                .extracting(ConsumerRecord::key)
                .containsExactlyInAnyOrder("ingest/" + place + ":2", "ingest/" + place + ":3");
        assertThat(broker.records(topics.rejected()))
                .allSatisfy(rejected ->
                        assertThat(REJECTIONS.read(rejected.value()).key()).isEqualTo(rejected.key()));
    }

    @Test
    void takesTheLargestArticleThereCanBe() throws Exception {
        Topics topics = topics("it-large");
        Corpus corpus = corpus(List.of("{\"source\":\"s\",\"text\":\"" + "ა".repeat(1_000_000) + "\"}"));

        try (ArticlePublisher publisher = new ArticlePublisher(broker.clients(), topics)) {
            new Replay(corpus, new Pace.Max(), Stopwatch.started(), Progress.untold()).send(publisher);
        }

        assertThat(broker.records(topics.articles())).hasSize(1);
    }

    @Test
    void leavesWholeTransactionsWhenItEndsHalfWay() throws Exception {
        Topics topics = topics("it-half");
        Corpus corpus = corpus(lines(ArticlePublisher.BATCH * 2 + 100));
        Progress interrupting = (done, bytes, all) -> {
            if (done.articles() == ArticlePublisher.BATCH + 50) {
                Thread.currentThread().interrupt();
            }
        };
        // Its time stands still, so that only the number of entries ends a transaction.
        SteppedStopwatch stopwatch = new SteppedStopwatch();

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> {
            try (ArticlePublisher publisher = new ArticlePublisher(broker.clients(), topics)) {
                new Replay(corpus, new Pace.Max(), stopwatch, interrupting).send(publisher);
            }
        });

        assertThat(broker.records(topics.articles())).hasSize(ArticlePublisher.BATCH);
    }

    @Test
    void keepsItsPaceAndCommitsBeforeAPause() throws Exception {
        Topics topics = topics("it-paced");
        Corpus corpus = corpus(List.of(
                "{\"source\":\"s\",\"title\":\"one\",\"publishedAt\":\"2014-06-19T10:00:00Z\"}",
                "{\"source\":\"s\",\"title\":\"two\",\"publishedAt\":\"2014-06-19T11:00:00Z\"}",
                "{\"source\":\"s\",\"title\":\"three\",\"publishedAt\":\"2014-06-19T11:00:30Z\"}"));
        SteppedStopwatch stopwatch = new SteppedStopwatch() {
            @Override
            public void pause(Duration duration) {
                if (pauses().isEmpty()) {
                    await().atMost(Duration.ofSeconds(30))
                            .until(() -> broker.committed(topics.articles()).size() == 1);
                }
                super.pause(duration);
            }
        };

        try (ArticlePublisher publisher = new ArticlePublisher(broker.clients(), topics)) {
            new Replay(corpus, new Pace.Times(60, null), stopwatch, Progress.untold()).send(publisher);
        }

        assertThat(stopwatch.pauses()).containsExactly(Duration.ofMinutes(1), Duration.ofMillis(500));
        assertThat(broker.records(topics.articles())).hasSize(3);
    }

    @Test
    void fencesAReplayThatWasThereBefore() throws Exception {
        Topics topics = topics("it-fenced");
        Corpus corpus = corpus(lines(1));
        try (ArticlePublisher former = new ArticlePublisher(broker.clients(), topics)) {
            former.send(corpus.entries().next());
            try (ArticlePublisher latter = new ArticlePublisher(broker.clients(), topics)) {
                latter.send(corpus.entries().next());
                latter.commit();
                assertThatExceptionOfType(KafkaException.class).isThrownBy(former::commit);
            }
        }

        assertThat(broker.records(topics.articles())).hasSize(1);
    }

    @Test
    void failsWhereThereIsNoTopic() throws Exception {
        Topics topics = Topics.of(new Namespace("it-none"));
        Corpus corpus = corpus(lines(1));

        assertThatExceptionOfType(KafkaException.class).isThrownBy(() -> {
            Map<String, Object> clients = new HashMap<>(broker.clients());
            clients.put("max.block.ms", 500);
            try (ArticlePublisher publisher = new ArticlePublisher(clients, topics)) {
                new Replay(corpus, new Pace.Max(), Stopwatch.started(), Progress.untold()).send(publisher);
            }
        });
    }

    private Topics topics(String namespace) throws Exception {
        Topics topics = Topics.of(new Namespace(namespace));
        broker.create(topics);
        return topics;
    }

    private Corpus corpus(List<String> lines) throws IOException {
        return Corpus.open(Files.write(folder.resolve("a.jsonl"), lines));
    }

    private static List<String> lines(int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add("{\"source\":\"s\",\"title\":\"%d\"}".formatted(i));
        }
        return lines;
    }

    /** A stopwatch on which time goes by in pauses only. */
    private static class SteppedStopwatch implements Stopwatch {
        private final List<Duration> pauses = new ArrayList<>();
        private Duration elapsed = Duration.ZERO;

        List<Duration> pauses() {
            return pauses;
        }

        @Override
        public Duration elapsed() {
            return elapsed;
        }

        @Override
        public void pause(Duration duration) {
            pauses.add(duration);
            elapsed = elapsed.plus(duration);
        }
    }
}
