package dev.parley.acceptance.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.cli.broker.EmbeddedBroker;
import dev.parley.cli.broker.TopicCreation;
import dev.parley.events.Json;
import dev.parley.events.Namespace;
import dev.parley.events.Sha;
import dev.parley.events.Topics;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.reject.Rejection.Stage;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.processor.Processor;
import dev.parley.processor.ProcessorConfig;
import dev.parley.processor.article.TagArticle;
import dev.parley.processor.story.StoryRules;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.query.Subject;
import dev.parley.watch.tag.Tagger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** No bad record stops the stream, under {@code exactly_once_v2} on a real broker: it is rejected, the next goes on. */
class BadRecordsIT {
    private static final Json<ArticleEvent> ARTICLE = Json.of(ArticleEvent.class);
    private static final Json<Rejection> REJECTION = Json.of(Rejection.class);
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TempDir
    static Path directory;

    private static EmbeddedBroker embedded;
    private static Function<Article, Subject> tagging;

    private Topics topics;
    private Broker broker;
    private Processor processor;

    @BeforeAll
    static void startBroker() {
        embedded = EmbeddedBroker.start(directory.resolve("kafka"));
        tagging = tagging();
    }

    @AfterAll
    static void stopBroker() {
        embedded.close();
    }

    @BeforeEach
    void start(TestInfo test) throws InterruptedException {
        topics = Topics.of(new Namespace("bad-" + Sha.id(test.getDisplayName())));
        Map<String, Object> client = Map.of("bootstrap.servers", embedded.address());
        try (Admin admin = Admin.create(client)) {
            new TopicCreation(admin, 1, 1, Clock.systemUTC()).create(topics.all());
        }
        Path state = directory.resolve(topics.namespace().value());
        processor = Processor.start(
                new ProcessorConfig(
                        topics,
                        ZoneOffset.UTC,
                        Duration.ofDays(2),
                        StoryRules.KEPT,
                        ProcessorConfig.REVISITS,
                        1,
                        state,
                        "test",
                        1,
                        Map.of()),
                client,
                tagging);
        assertThat(processor.awaitRunning(LIMIT)).isTrue();
        broker = new Broker(embedded.address());
    }

    @AfterEach
    void stop() {
        broker.close();
        processor.close();
    }

    @Test
    void rejectsBytesThatAreNoArticle() {
        reject("key", new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF}, Stage.DECODE, "");
    }

    @Test
    void rejectsAnotherShape() {
        reject("key", "{\"type\":\"weather\",\"degrees\":5}".getBytes(StandardCharsets.UTF_8), Stage.DECODE, "weather");
    }

    @Test
    void rejectsARecordWithoutValue() {
        broker.send(topics.articles(), "key", null);
        rejected(Stage.DECODE, "no value", 0);
    }

    @Test
    void rejectsSevenMegabytesWrittenStraightIntoTheTopic() {
        String text = "Grigory Karasin said so. ".repeat(300_000).substring(0, 7_000_000);
        String json =
                "{\"type\":\"article\",\"id\":\"key\",\"content\":\"x\",\"metadata\":null,\"text\":\"" + text + "\"}";
        reject("key", json.getBytes(StandardCharsets.UTF_8), Stage.DECODE, "metadata is missing");

        Article tooLong = Observations.article("long", "Rain.");
        String whole = new String(ARTICLE.write(tooLong), StandardCharsets.UTF_8).replace("Rain.", text);
        broker.send(topics.articles(), tooLong.id().value(), whole.getBytes(StandardCharsets.UTF_8));
        rejected(Stage.DECODE, "over the limit of 1,000,000", 2);
    }

    @Test
    void keepsWhatFitsOfAnArticleWhoseTaggingIsLargerThanItself() {
        Article article = Observations.article("many", "Grigory Karasin. " + "Karasin ".repeat(100_000));
        broker.send(topics.articles(), article.id().value(), ARTICLE.write(article));
        rejected(Stage.TAG, "the first 2,000 were kept", 0);

        assertThat(broker.latest(topics.tagged()).get(TaggedArticle.key(article.id(), article.content())))
                .isNotNull();
    }

    @Test
    void rejectsWhatATaggingStepThrowsAt() {
        Article article = Observations.article("throws", "THROW");
        reject(article.id().value(), ARTICLE.write(article), Stage.TAG, "thrown on purpose");
    }

    @Test
    void rejectsWhatOverflowsTheStackOfAStep() {
        Article article = Observations.article("overflows", "OVERFLOW");
        reject(article.id().value(), ARTICLE.write(article), Stage.TAG, "the stack overflowed");
    }

    private void reject(String key, byte[] value, Stage stage, String reason) {
        broker.send(topics.articles(), key, value);
        rejected(stage, reason, 0);
    }

    /** Sends a good article behind the bad record at this offset, and waits until it has come out. */
    private void rejected(Stage stage, String reason, long offset) {
        Article good = Observations.article("good-" + offset, "Rain is expected.");
        broker.send(topics.articles(), good.id().value(), ARTICLE.write(good));
        broker.flush();
        String key = TaggedArticle.key(good.id(), good.content());
        await().atMost(LIMIT).until(() -> broker.latest(topics.tagged()).containsKey(key));

        Origin.Log origin = new Origin.Log(topics.articles().name(), 0, offset);
        Rejection rejection = broker.latest(topics.rejected()).values().stream()
                .map(text -> REJECTION.read(text.getBytes(StandardCharsets.UTF_8)))
                .filter(one -> one.origin().equals(origin))
                .findFirst()
                .orElseThrow();
        assertThat(rejection.stage()).isEqualTo(stage);
        assertThat(rejection.reason()).contains(reason);
        assertThat(processor.isRunning()).isTrue();
        assertThat(processor.failure()).isEmpty();
    }

    private static Function<Article, Subject> tagging() {
        Tagger tagger = Tagger.of(LexiconFiles.read(Path.of("..", "lexicon", "russia-georgia")));
        Function<Article, Subject> real = new TagArticle(tagger);
        return article -> switch (article.text()) {
            case "THROW" -> throw new IllegalStateException("thrown on purpose");
            case "OVERFLOW" -> overflow(article);
            default -> real.apply(article);
        };
    }

    @SuppressWarnings("InfiniteRecursion") // that is what it is for
    private static Subject overflow(Article article) {
        Subject subject = overflow(article);
        return subject.text().isEmpty() ? subject : overflow(article);
    }
}
