package dev.parley.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.article.Article;
import dev.parley.sink.Samples;
import dev.parley.sink.TestBroker;
import dev.parley.sink.TestBroker.Sent;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.DatabaseConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The store between a real broker and any database. */
abstract class StoreSinkContract {
    private static final int PARTITIONS = 2;

    @SuppressWarnings("NullAway.Init") // Started before all tests.
    static TestBroker broker;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    Topics topics;

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    Database database;

    private final List<StoreSink> sinks = new ArrayList<>();

    abstract DatabaseConfig config();

    @BeforeAll
    static void startBroker(@TempDir Path directory) throws Exception {
        broker = TestBroker.start(directory);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void open(TestInfo test) throws Exception {
        topics = Topics.of(new Namespace(
                Integer.toHexString(test.getTestMethod().orElseThrow().getName().hashCode())));
        broker.create(topics, PARTITIONS);
        database = Database.open(config(), topics.namespace());
    }

    @AfterEach
    void close() {
        sinks.forEach(StoreSink::close);
        database.close();
        Database.drop(config(), topics.namespace());
    }

    @Test
    void readingEverythingTwiceChangesNothing() throws Exception {
        broker.send(news(20), true);
        start(Gate.OPEN).close();
        start(Gate.OPEN);
        awaitDrained();
        Map<String, List<String>> once = Dump.of(database);
        sinks.getLast().close();

        database.write(handle -> handle.execute("DELETE FROM position"));
        start(Gate.OPEN);
        awaitDrained();

        assertThat(Dump.of(database)).isEqualTo(once);
        assertThat(once.get("article")).hasSize(20);
        assertThat(once.get("alert")).hasSize(20);
    }

    @Test
    void aSinkThatWakesUpLateOverwritesNothingAndGoesOn() throws Exception {
        Article article = Samples.article("a", "Title", "The [talks].", 1);
        broker.send(List.of(Samples.sent(topics, Samples.alert(article, "all"))), true);
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch awake = new CountDownLatch(1);
        AtomicReference<@Nullable List<String>> afterWaking = new AtomicReference<>();
        StoreSink sleeper = start(partition -> {
            if (partition.topic().equals(topics.alerts().name())) {
                if (reached.getCount() == 0) {
                    afterWaking.compareAndSet(null, titlesOfAlerts());
                }
                reached.countDown();
                hold(awake);
            }
        });
        awaitZero(reached);
        StoreSink other = start(Gate.OPEN);
        Sent gone = new Sent(topics.alerts(), Samples.alert(article, "all").id().value(), null);
        broker.send(List.of(gone), true);
        awaitDrained();
        other.close();

        awake.countDown();
        Article second = Samples.article("b", "Second", "More [talks].", 2);
        broker.send(List.of(Samples.sent(topics, Samples.alert(second, "all"))), true);
        awaitDrained();

        assertThat(afterWaking.get()).isEmpty();
        assertThat(titlesOfAlerts()).containsExactly("Second");
        assertThat(sleeper.failure()).isEmpty();
    }

    @Test
    void goesOnAfterBeingKilledBetweenTwoBatches() throws Exception {
        AtomicInteger passes = new AtomicInteger();
        broker.send(news(10), true);
        StoreSink killed = start(partition -> {
            if (passes.incrementAndGet() == 4) {
                throw new IllegalStateException("killed");
            }
        });
        await().atMost(Duration.ofSeconds(30)).until(() -> killed.failure().isPresent());

        start(Gate.OPEN);
        awaitDrained();
        Map<String, List<String>> resumed = Dump.of(database);
        sinks.getLast().close();
        Dump.clear(database);
        database.write(handle -> handle.execute("DELETE FROM position"));
        start(Gate.OPEN);
        awaitDrained();

        assertThat(Dump.of(database)).isEqualTo(resumed);
    }

    @Test
    void storesNothingThatWasAbortedAndReachesTheEndPastIt() throws Exception {
        broker.send(news(2), true);
        broker.send(List.of(Samples.sent(topics, Samples.article("x", "Aborted", "text", 1))), false);
        start(Gate.OPEN);
        awaitDrained();

        assertThat(titles()).doesNotContain("Aborted").hasSize(2);
    }

    @Test
    void readsATopicThatWasMadeAgainFromItsBeginning() throws Exception {
        broker.send(news(6), true);
        start(Gate.OPEN);
        awaitDrained();
        sinks.getLast().close();
        broker.delete(topics.articles());
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            broker.create(List.of(topics.articles()), PARTITIONS);
            return true;
        });
        broker.send(List.of(Samples.sent(topics, Samples.article("new", "New", "text", 1))), true);

        start(Gate.OPEN);
        awaitDrained();

        assertThat(titles()).contains("New");
    }

    @Test
    void goesOnWhereTheLogNowBeginsAndCountsWhatItMissed() throws Exception {
        start(Gate.OPEN);
        awaitDrained();
        sinks.getLast().close();
        broker.send(news(9), true);
        for (int partition = 0; partition < PARTITIONS; partition++) {
            TopicPartition articles = new TopicPartition(topics.articles().name(), partition);
            broker.forget(articles, broker.end(articles));
        }

        start(Gate.OPEN);
        awaitDrained();

        assertThat(titles()).isEmpty();
        long missed = database.read(handle -> handle.createQuery("SELECT SUM(missed) FROM position")
                .mapTo(Long.class)
                .one());
        assertThat(missed).isGreaterThanOrEqualTo(9);
    }

    @Test
    void stopsAndTellsWhyWhenTheProcessorWroteSomethingUnreadable() throws Exception {
        broker.send(List.of(new Sent(topics.alerts(), "k", "{".getBytes(StandardCharsets.UTF_8))), true);

        StoreSink sink = start(Gate.OPEN);

        await().atMost(Duration.ofSeconds(30)).until(() -> sink.failure().isPresent());
        assertThat(sink.failure().orElseThrow())
                .hasMessageContaining(topics.alerts().name())
                .hasMessageContaining("'k'");
    }

    @Test
    void saysWhichTopicsAreMissing() {
        Topics none = Topics.of(new Namespace("nothing-here"));

        assertThatThrownBy(() -> new StoreSink(
                        broker.settings(), none, database, Samples.ZONE, InstantSource.system(), null, Gate.OPEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing-here.articles");
    }

    final List<Sent> news(int articles) {
        List<Sent> news = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Article article = Samples.article("n" + i, "Title " + i, "The [talks] number " + i + ".", i);
            news.add(Samples.sent(topics, article));
            news.add(Samples.sent(topics, Samples.tagged(article)));
            news.add(Samples.sent(topics, Samples.alert(article, "all")));
        }
        return news;
    }

    final StoreSink start(Gate gate) {
        StoreSink sink =
                new StoreSink(broker.settings(), topics, database, Samples.ZONE, InstantSource.system(), null, gate);
        sinks.add(sink);
        Thread thread = new Thread(sink, "store-under-test");
        thread.setUncaughtExceptionHandler((where, failure) -> {});
        thread.start();
        return sink;
    }

    private static void awaitZero(CountDownLatch latch) {
        await().atMost(Duration.ofSeconds(30)).until(() -> latch.getCount() == 0);
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    final void awaitDrained() {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            Map<TopicPartition, Long> stored = Positions.of(database);
            boolean drained = true;
            for (String topic :
                    TopicRows.of(topics, Samples.ZONE, InstantSource.system()).keySet()) {
                for (int partition = 0; partition < PARTITIONS; partition++) {
                    TopicPartition each = new TopicPartition(topic, partition);
                    if (stored.getOrDefault(each, -1L) < broker.end(each)) {
                        drained = false;
                    }
                }
            }
            return drained;
        });
    }

    private List<String> titles() {
        return ask("SELECT title FROM article");
    }

    private List<String> titlesOfAlerts() {
        return ask("SELECT title FROM alert");
    }

    private List<String> ask(String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
