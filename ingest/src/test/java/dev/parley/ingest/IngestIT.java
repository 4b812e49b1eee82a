package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.parley.events.Json;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.follow.Clients;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IngestIT {
    private static final Json<ArticleEvent> ARTICLES = Json.of(ArticleEvent.class);
    private static final Json<Rejection> REJECTIONS = Json.of(Rejection.class);
    private static final String FEED = "http://a.example.org/feed";

    private final List<Role> roles = new ArrayList<>();
    private MeterRegistry registry = new SimpleMeterRegistry();
    private Newsstand newsstand = new Newsstand();
    private TestBroker broker;

    private record Role(Ingest ingest, Thread thread) {}

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        broker = TestBroker.start(directory);
    }

    @AfterAll
    void stop() {
        broker.close();
    }

    @BeforeEach
    void open() {
        newsstand = new Newsstand();
        registry = new SimpleMeterRegistry();
    }

    @AfterEach
    void stopRoles() throws Exception {
        for (Role role : List.copyOf(roles)) {
            end(role);
        }
    }

    @Test
    void countsSourcesAndFetchesNoneWhereNoContactIsSet() throws Exception {
        Topics topics = topics("it-silent");
        newsstand.print(FEED, 1);
        tell(topics, "a", source("a", FEED, true));
        tell(topics, "b", source("b", FEED, false));
        tell(topics, "c", "broken");

        Role role = run(topics, "");

        awaitStatus(role, "1 of 2 sources enabled; nothing is fetched until 'contact:' is set");
        assertThat(newsstand.visits(FEED)).isZero();
        assertThat(broker.records(topics.fetchState())).isEmpty();
    }

    @Test
    void storesWhatWasThereBeforeAsHistoryAndWhatComesAsNews() throws Exception {
        Topics topics = topics("it-news");
        newsstand.print(FEED, 1);
        newsstand.print(FEED, 2);
        tell(topics, "a", source("a", FEED, true));

        run(topics);
        awaitArticles(topics, 2);
        newsstand.print(FEED, 3);
        awaitArticles(topics, 3);

        assertThat(articles(topics))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "http://a.example.org/report-1", List.of(Arrival.HISTORY),
                        "http://a.example.org/report-2", List.of(Arrival.HISTORY),
                        "http://a.example.org/report-3", List.of(Arrival.LIVE)));
    }

    @Test
    void measuresTheSourcesItFollowsUntilItEnds() throws Exception {
        Topics topics = topics("it-measured");
        newsstand.print(FEED, 1);
        tell(topics, "a", source("a", FEED, true));

        Role role = run(topics);
        patiently()
                .untilAsserted(() -> assertThat(registry.find("parley.source.health")
                                .tags("source", "a", "health", "healthy")
                                .gauges())
                        .singleElement()
                        .satisfies(gauge -> assertThat(gauge.value()).isEqualTo(1)));
        assertThat(registry.get("parley.fetches")
                        .tag("outcome", "fetched")
                        .counter()
                        .count())
                .isPositive();
        assertThat(registry.get("parley.articles")
                        .tag("arrival", "history")
                        .counter()
                        .count())
                .isEqualTo(1);

        end(role);
        assertThat(registry.find("parley.source.health").gauges()).isEmpty();
    }

    @Test
    void goesOnAfterARestartAndPublishesNothingTwice() throws Exception {
        Topics topics = topics("it-restart");
        newsstand.print(FEED, 1);
        tell(topics, "a", source("a", FEED, true));
        Role first = run(topics);
        awaitArticles(topics, 1);
        end(first);
        newsstand.print(FEED, 2);

        run(topics);
        awaitArticles(topics, 2);
        int visits = newsstand.visits(FEED);
        patiently().until(() -> newsstand.visits(FEED) > visits + 1);

        assertThat(articles(topics))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "http://a.example.org/report-1", List.of(Arrival.HISTORY),
                        "http://a.example.org/report-2", List.of(Arrival.LIVE)));
    }

    @Test
    void sharesSourcesWithOthersAndTakesOverThoseOfWhoLeaves() throws Exception {
        Topics topics = topics("it-share");
        for (int number = 0; number < 8; number++) {
            String feed = "http://host" + number + ".example.org/feed";
            newsstand.print(feed, number);
            tell(topics, number % 2, "s" + number, source("s" + number, feed, true));
        }
        Role first = run(topics);
        awaitArticles(topics, 8);
        Role second = run(topics);
        awaitStatus(first, "4 of 4 sources enabled, 1 partition owned");
        awaitStatus(second, "4 of 4 sources enabled, 1 partition owned");

        print(100);
        awaitArticles(topics, 16);
        end(first);
        print(200);
        awaitArticles(topics, 24);

        awaitStatus(second, "8 of 8 sources enabled, 2 partitions owned");
        assertThat(articles(topics).values())
                .allSatisfy(arrivals -> assertThat(arrivals).hasSize(1));
    }

    @Test
    void writesNothingOnceSomebodyElseWritesForThePartition() throws Exception {
        Topics topics = topics("it-shut-out");
        newsstand.print(FEED, 1);
        tell(topics, 0, "a", source("a", FEED, true));
        run(topics);
        awaitArticles(topics, 1);

        try (KafkaProducer<String, byte[]> other = producer("it-shut-out-ingest-0")) {
            other.initTransactions();
            newsstand.print(FEED, 2);
            int visits = newsstand.visits(FEED);
            patiently().until(() -> newsstand.visits(FEED) > visits);
            assertThat(articles(topics)).hasSize(1);
        }

        // Nobody else joins the group, so the partition is its own again.
        awaitArticles(topics, 2);
        assertThat(articles(topics).get("http://a.example.org/report-2")).containsExactly(Arrival.LIVE);
    }

    @Test
    void goesOnPastRecordsThatCannotBeRead() throws Exception {
        Topics topics = topics("it-poison");
        newsstand.print(FEED, 1);
        newsstand.print("http://lost.example.org/feed", 1);
        tell(topics, "lost", source("lost", "http://lost.example.org/feed", true));
        send(topics.fetchState().name(), 0, "lost", "{\"source\":\"other\"}");
        send(topics.fetchState().name(), 1, "lost", "{\"source\":\"other\"}");
        tell(topics, "broken", "{\"enabled\":true}");
        tell(topics, "other", source("a", FEED, true));
        send(topics.wishes().name(), 0, "wish", "?");
        tell(topics, "odd", source("odd", "no address", true));
        tell(topics, "a", source("a", FEED, true));

        run(topics);
        awaitArticles(topics, 1);

        assertThat(articles(topics)).containsOnlyKeys("http://a.example.org/report-1");
        assertThat(newsstand.visits("http://lost.example.org/feed")).isZero();
        patiently()
                .untilAsserted(() -> assertThat(reasons(topics))
                        .anySatisfy(reason -> assertThat(reason).contains("'broken'", "id is missing"))
                        .anySatisfy(reason -> assertThat(reason).contains("'other'", "it says that it is of source a"))
                        .anySatisfy(reason -> assertThat(reason).contains("'lost'", "it-poison.fetch-state")));
    }

    @Test
    void stopsWithASourceThatIsRemovedAndForgetsIt() throws Exception {
        Topics topics = topics("it-removed");
        newsstand.print(FEED, 1);
        tell(topics, "a", source("a", FEED, true));
        run(topics);
        awaitArticles(topics, 1);

        tell(topics, "a", source("a", FEED, false));
        Role role = roles.getFirst();
        awaitStatus(role, "0 of 1 sources enabled");
        assertThat(states(topics)).containsOnlyKeys("a");

        tell(topics, "a", null);
        awaitStatus(role, "0 of 0 sources enabled");
        patiently().untilAsserted(() -> assertThat(states(topics)).isEmpty());

        newsstand.print(FEED, 2);
        tell(topics, "a", source("a", FEED, true));
        patiently()
                .untilAsserted(() -> assertThat(articles(topics).get("http://a.example.org/report-2"))
                        .containsExactly(Arrival.HISTORY));
    }

    @Test
    void endsAtOnceWhereThereIsNoTopic() {
        Ingest ingest = ingest(Topics.of(new Namespace("it-none")), "desk@example.org");

        assertThatIllegalStateException().isThrownBy(ingest::run).withMessage("there is no topic it-none.sources");
    }

    private Topics topics(String namespace) throws Exception {
        Topics topics = Topics.of(new Namespace(namespace));
        broker.create(topics);
        return topics;
    }

    private Role run(Topics topics) {
        return run(topics, "desk@example.org");
    }

    private Role run(Topics topics, String contact) {
        Ingest ingest = ingest(topics, contact);
        Role role = new Role(ingest, Thread.ofPlatform().start(ingest));
        roles.add(role);
        return role;
    }

    private Ingest ingest(Topics topics, String contact) {
        IngestConfig config = new IngestConfig(
                "0.1",
                contact,
                IngestConfig.ZONE,
                List.of(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ZERO,
                null,
                200);
        Clients clients = new Clients(broker.clients(), topics, null);
        return new Ingest(config, clients, Clock.systemUTC(), registry, newsstand, () -> {});
    }

    private void end(Role role) throws InterruptedException {
        role.ingest().close();
        assertThat(role.thread().join(Duration.ofSeconds(30))).isTrue();
        roles.remove(role);
    }

    private void print(int first) {
        for (int number = 0; number < 8; number++) {
            newsstand.print("http://host" + number + ".example.org/feed", first + number);
        }
    }

    private void tell(Topics topics, String id, @Nullable String source) throws Exception {
        tell(topics, 1, id, source);
    }

    private void tell(Topics topics, int partition, String id, @Nullable String source) throws Exception {
        send(topics.sources().name(), partition, id, source);
    }

    private void send(String topic, int partition, String key, @Nullable String value)
            throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer = producer(null)) {
            byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(topic, partition, key, bytes)).get();
        }
    }

    private KafkaProducer<String, byte[]> producer(@Nullable String transactionalId) {
        Map<String, Object> settings = new TreeMap<>(broker.clients());
        if (transactionalId != null) {
            settings.put("transactional.id", transactionalId);
        }
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static String source(String id, String url, boolean enabled) {
        return "{\"id\":\"%s\",\"name\":\"n\",\"url\":\"%s\",\"kind\":\"feed\",\"pages\":false,\"enabled\":%s}"
                .formatted(id, url, enabled);
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(60));
    }

    private static void awaitStatus(Role role, String status) {
        patiently().untilAsserted(() -> {
            assertThat(role.thread().isAlive()).isTrue();
            assertThat(role.ingest().status()).startsWith(status);
        });
    }

    private void awaitArticles(Topics topics, int number) {
        patiently().untilAsserted(() -> assertThat(articles(topics)).hasSize(number));
    }

    /** How each address arrived, as often as it did. */
    private Map<String, List<Arrival>> articles(Topics topics) {
        Map<String, List<Arrival>> articles = new TreeMap<>();
        broker.committed(topics.articles()).forEach(record -> {
            Article article = (Article) ARTICLES.read(record.value());
            articles.computeIfAbsent(String.valueOf(article.metadata().url()), url -> new ArrayList<>())
                    .add(article.metadata().arrival());
        });
        return articles;
    }

    private List<String> reasons(Topics topics) {
        return broker.committed(topics.rejected()).stream()
                .map(record -> REJECTIONS.read(record.value()).reason())
                .toList();
    }

    private Map<String, byte[]> states(Topics topics) {
        Map<String, byte[]> states = new TreeMap<>();
        broker.committed(topics.fetchState()).forEach(record -> {
            if (record.value() == null) {
                states.remove(record.key());
            } else {
                states.put(record.key(), record.value());
            }
        });
        return states;
    }
}
