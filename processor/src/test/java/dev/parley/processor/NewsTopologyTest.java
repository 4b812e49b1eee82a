package dev.parley.processor;

import static dev.parley.processor.Example.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import dev.parley.events.Namespace;
import dev.parley.events.Topic;
import dev.parley.events.Topics;
import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.count.Count;
import dev.parley.events.count.Measures;
import dev.parley.events.count.Occasion;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.SourceId;
import dev.parley.processor.article.ArticleDesk;
import dev.parley.processor.story.StoryRules;
import dev.parley.processor.wish.Bursts;
import dev.parley.processor.wish.Revisits;
import dev.parley.watch.subscription.SubscriptionIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsTopologyTest {
    private static final Topics TOPICS = Topics.of(Namespace.LIVE);
    private static final Json<ArticleEvent> ARTICLE = Json.of(ArticleEvent.class);

    @TempDir
    Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> articles;

    @BeforeEach
    void start() {
        ProcessorConfig config = new ProcessorConfig(
                TOPICS,
                ZoneOffset.UTC,
                Duration.ofDays(2),
                StoryRules.KEPT,
                ProcessorConfig.REVISITS,
                1,
                state,
                "test",
                4,
                Map.of());
        driver = new TopologyTestDriver(topology(), config.streams(Map.of("bootstrap.servers", "127.0.0.1:1")));
        articles = driver.createInputTopic(TOPICS.articles().name(), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    /** A change of the drawing is a decision: state and repartition topics follow its names. */
    @Test
    void isDrawnAsReleased() throws IOException {
        Files.writeString(
                Path.of("target", "topology.txt"), topology().describe().toString());
        try (InputStream golden = NewsTopologyTest.class.getResourceAsStream("/topology.txt")) {
            String expected = golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(topology().describe().toString()).isEqualTo(expected);
        }
    }

    @Test
    void raisesAnAlertAndCountsIt() {
        send(article("a", "Talks begin", 0));

        Map<String, byte[]> alerts = read(TOPICS.alerts().name());
        assertThat(alerts.values())
                .singleElement()
                .extracting(value -> Json.of(Alert.class).read(value).subscription())
                .isEqualTo(Example.ON_TALKS);
        assertThat(read(TOPICS.counts().name()))
                .extractingByKey("2014-06-19|format:example-talks|en|example|*|lead")
                .extracting(value -> Json.of(Count.class).read(value).measures())
                .isEqualTo(new Measures(1, 1, 1));
        assertThat(read(TOPICS.stories().name()))
                .containsOnlyKeys(Example.id("a").value());
        assertThat(read(TOPICS.tagged().name())).hasSize(1);
    }

    @Test
    void aCopyJoinsTheAlertOfItsStoryUnlessThatIsClosed() {
        send(Example.arrived(
                article("a", "Talks begin today", 0, 0, LocalDate.of(2014, 6, 19)), Arrival.LIVE, "example"));
        send(Example.arrived(
                article("b", "Talks begin today", 1, 0, LocalDate.of(2014, 6, 20)), Arrival.LIVE, "other"));
        Alert first = read(TOPICS.alerts().name()).values().stream()
                .map(Json.of(Alert.class)::read)
                .findFirst()
                .orElseThrow();
        assertThat(first.copyCount()).isEqualTo(1);

        driver.advanceWallClockTime(StoryRules.KEPT.plusHours(2));
        send(Example.arrived(
                article("c", "Talks begin today", 2, 0, LocalDate.of(2014, 6, 20)), Arrival.LIVE, "third"));

        assertThat(read(TOPICS.alerts().name()).values())
                .singleElement()
                .satisfies(value ->
                        assertThat(Json.of(Alert.class).read(value).copies()).isEmpty());

        articles.pipeInput(Example.id("a").value(), ARTICLE.write(Example.withdrawn("a")));

        assertThat(read(TOPICS.stories().name()))
                .containsOnlyKeys(
                        Example.id("a").value(),
                        Example.id("b").value(),
                        Example.id("c").value());
        Map<String, byte[]> alerts = read(TOPICS.alerts().name());
        assertThat(alerts).hasSize(2);
        assertThat(alerts.values())
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(value ->
                        assertThat(Json.of(Alert.class).read(value).copyCount()).isZero());
    }

    @Test
    void listsSoManyClaimsOfAnOccasionAndCountsTheRest() {
        for (int i = 0; i <= Occasion.MAX_CLAIMS; i++) {
            send(article("page-" + i, "Talks: Round 7 held", 0));
        }
        Json<Occasion> json = Json.of(Occasion.class);
        String key = "format:example-talks/round-7";
        byte[] full = read(TOPICS.occasions().name()).getOrDefault(key, new byte[0]);
        assertThat(json.read(full).claims()).hasSize(Occasion.MAX_CLAIMS);
        assertThat(json.read(full).more()).isEqualTo(1);

        send(article("page-0", "Talks end", 1));

        byte[] fewer = read(TOPICS.occasions().name()).getOrDefault(key, new byte[0]);
        assertThat(json.read(fewer).claims()).hasSize(Occasion.MAX_CLAIMS);
        assertThat(json.read(fewer).more()).isNull();
    }

    @Test
    void anOccasionOfWhichNothingIsSaidAnyMoreIsATombstone() {
        send(article("a", "Talks: Round 7 held", 0));
        send(article("a", "Talks end", 1));

        assertThat(read(TOPICS.occasions().name())).containsEntry("format:example-talks/round-7", null);
    }

    @Test
    void rejectsWhatIsNoArticleAndGoesOn() {
        articles.pipeInput("key", "{".getBytes(StandardCharsets.UTF_8));
        articles.pipeInput("key", (byte[]) null);
        articles.pipeInput("key", "{\"type\":\"article\"}".getBytes(StandardCharsets.UTF_8));
        articles.pipeInput("key", ARTICLE.write(article("a", "Talks", 0)));
        articles.pipeInput((String) null, ARTICLE.write(article("a", "Talks", 0)));
        send(article("a", "Talks", 0));

        Map<String, byte[]> rejected = read(TOPICS.rejected().name());
        assertThat(rejected)
                .containsOnlyKeys(
                        "decode/live.articles-0-0",
                        "decode/live.articles-0-1",
                        "decode/live.articles-0-2",
                        "decode/live.articles-0-3",
                        "decode/live.articles-0-4");
        assertThat(reason(rejected, 1)).contains("no value");
        assertThat(reason(rejected, 2)).contains("id is missing");
        assertThat(reason(rejected, 3)).contains("the key 'key' is not the article's id");
        assertThat(read(TOPICS.alerts().name())).hasSize(1);
    }

    @Test
    void wishesForVisitsOfALivePageAndForABurst() {
        Article announced = article("a", "Talks: Round 7 announced for 2014-07-10", 0);
        send(Example.arrived(announced, Arrival.LIVE, "example"));

        assertThat(read(TOPICS.wishes().name()))
                .containsOnlyKeys("example/" + announced.id(), "*/format:example-talks/round-7");

        send(Example.arrived(article("a", "Rain", 1), Arrival.LIVE, "example"));

        assertThat(read(TOPICS.wishes().name()))
                .hasSize(2)
                .containsEntry("example/" + announced.id(), null)
                .containsEntry("*/format:example-talks/round-7", null);
    }

    @Test
    void raisesAnAlertAboutASourceThatIsNotWellAndTakesItBack() {
        String source = "{\"id\":\"daily\",\"name\":\"The Daily\",\"url\":\"https://daily.example/feed\","
                + "\"kind\":\"feed\",\"rights\":\"excerpt\",\"enabled\":true,\"status\":\"seen\"}";
        tell(TOPICS.sources(), "daily", source);
        tell(TOPICS.sources(), "daily", "{");
        tell(TOPICS.fetchState(), "daily", "{\"source\":\"daily\",\"health\":\"of a later release\"}");
        tell(TOPICS.fetchState(), "daily", "{\"source\":\"another\",\"health\":\"silent\"}");
        assertThat(read(TOPICS.alerts().name())).isEmpty();

        tell(TOPICS.fetchState(), "daily", state("silent"));
        Map<String, byte[]> alerts = read(TOPICS.alerts().name());
        assertThat(alerts.values())
                .singleElement()
                .extracting(value -> Json.of(Alert.class).read(value).about())
                .isEqualTo(new About.SourceHealth(
                        new SourceId("daily"),
                        "The Daily",
                        FetchState.Health.SILENT,
                        Instant.parse("2014-06-19T08:00:00Z"),
                        "no item for 9 days"));

        tell(TOPICS.fetchState(), "daily", state("silent"));
        assertThat(read(TOPICS.alerts().name())).isEmpty();

        tell(TOPICS.fetchState(), "daily", state("healthy"));
        assertThat(read(TOPICS.alerts().name()))
                .isEqualTo(Collections.singletonMap(alerts.keySet().iterator().next(), null));
    }

    private static String state(String health) {
        return "{\"source\":\"daily\",\"items\":[],\"health\":\"" + health
                + "\",\"healthSince\":\"2014-06-19T08:00:00Z\",\"healthWords\":\"no item for 9 days\"}";
    }

    private void tell(Topic topic, String key, String value) {
        driver.createInputTopic(topic.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String reason(Map<String, byte[]> rejected, int offset) {
        byte[] value = rejected.get("decode/live.articles-0-" + offset);
        return value == null ? "" : Json.of(Rejection.class).read(value).reason();
    }

    private void send(Article article) {
        articles.pipeInput(article.id().value(), ARTICLE.write(article));
    }

    private Map<String, byte[]> read(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
                .readKeyValuesToMap();
    }

    private static Topology topology() {
        ArticleDesk desk = new ArticleDesk(
                Example::tag,
                Example::match,
                ZoneOffset.UTC,
                Duration.ofDays(2),
                new Revisits(ProcessorConfig.REVISITS));
        return NewsTopology.build(
                TOPICS,
                4,
                desk,
                new StoryRules(ZoneOffset.UTC, StoryRules.KEPT),
                new Bursts(ZoneOffset.UTC),
                new SubscriptionIndex(ZoneOffset.UTC));
    }
}
