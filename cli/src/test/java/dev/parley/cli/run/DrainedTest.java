package dev.parley.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.cli.broker.Answers;
import dev.parley.cli.broker.BrokenWorld;
import dev.parley.cli.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** On a real broker; time goes by only when the waiting is told to let it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrainedTest {
    private EmbeddedBroker broker;
    private Admin admin;
    private Offsets offsets;
    private String topic = "";
    private TopicPartition partition = new TopicPartition("", 0);

    private final Map<TopicPartition, Long> reached = new HashMap<>();
    private final List<Runnable> whatHappensNext = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private Optional<String> failure = Optional.empty();

    @BeforeAll
    void startABroker(@TempDir Path directory) {
        broker = EmbeddedBroker.start(directory);
        Map<String, Object> client = Map.of("bootstrap.servers", broker.address());
        admin = Admin.create(client);
        offsets = new Offsets(admin, client);
    }

    @AfterAll
    void stopTheBroker() {
        offsets.close();
        admin.close();
        broker.close();
    }

    @BeforeEach
    void makeATopic(TestInfo test) throws ExecutionException, InterruptedException {
        topic = test.getTestMethod().orElseThrow().getName();
        partition = new TopicPartition(topic, 0);
        reached.clear();
        whatHappensNext.clear();
        failure = Optional.empty();
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }

    @Test
    void endsAtOnceWhenNothingWasWritten() throws InterruptedException {
        await(stage("articles"));
        assertThat(now).isEqualTo(Instant.EPOCH);
    }

    @Test
    void waitsUntilTheOffsetHasReachedTheEnd() throws InterruptedException {
        write("a", "b", "c");
        whatHappensNext.add(() -> reached.put(partition, 1L));
        whatHappensNext.add(() -> reached.put(partition, 3L));
        await(stage("articles"));
        assertThat(whatHappensNext).isEmpty();
    }

    @Test
    void countsMarkersOfTransactionsAsNothing() throws InterruptedException {
        writeInATransaction(true, "a");
        writeInATransaction(false, "taken back");
        whatHappensNext.add(() -> reached.put(partition, 1L));
        await(stage("articles"));
        assertThat(offsets.written(List.of(topic))).contains(Map.of(partition, 4L));
    }

    @Test
    void readsTheEndOfAStageOnlyAfterTheStageBefore() throws InterruptedException {
        write("a");
        whatHappensNext.add(() -> {
            write("added by the stage before");
            reached.put(partition, 2L);
        });
        List<Long> ends = new ArrayList<>();
        Stage second = new Stage("second", List.of(topic), () -> {
            ends.add(offsets.written(List.of(topic)).orElseThrow().getOrDefault(partition, 0L));
            return reached;
        });
        await(stage("first"), second);
        assertThat(ends).containsOnly(2L);
    }

    @Test
    void waitsForATopicThatIsNotThereYet() throws InterruptedException {
        String late = topic + "-later";
        whatHappensNext.add(() -> Answers.of(
                "making " + late,
                admin.createTopics(List.of(new NewTopic(late, 1, (short) 1))).all()));
        await(new Stage("stories", List.of(late), () -> reached));
        assertThat(now).isAfter(Instant.EPOCH);
    }

    @Test
    void namesTheTopicsThatNeverCome() {
        assertThatThrownBy(() -> await(new Stage("stories", List.of("never"), () -> reached)))
                .isInstanceOf(BrokenWorld.class)
                .hasMessage("stage 'stories' has not begun for 60 s: not all of its topics are there: [never]");
    }

    @Test
    void namesTheStageThatDoesNotMove() {
        write("a");
        assertThatThrownBy(() -> await(stage("counts")))
                .isInstanceOf(BrokenWorld.class)
                .hasMessage("stage 'counts' has not moved for 60 s; it stands at 0 of 1");
    }

    @Test
    void namesTheStageAtWhichARoleHasFailed() {
        write("a");
        whatHappensNext.add(() -> failure = Optional.of("the store stopped: no disk"));
        assertThatThrownBy(() -> await(stage("database")))
                .isInstanceOf(BrokenWorld.class)
                .hasMessage("stopped at stage 'database': the store stopped: no disk");
    }

    private Stage stage(String name) {
        return new Stage(name, List.of(topic), () -> reached);
    }

    private void await(Stage... stages) throws InterruptedException {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }
        };
        Pause letSomethingHappen = length -> {
            now = now.plusSeconds(5);
            if (!whatHappensNext.isEmpty()) {
                whatHappensNext.removeFirst().run();
            }
        };
        now = Instant.EPOCH;
        new Drained(offsets, () -> failure, Duration.ofMinutes(1), clock, letSomethingHappen, DrainProgress.untold())
                .await(List.of(stages));
    }

    private void write(String... values) {
        try (KafkaProducer<String, String> producer = producer(Map.of())) {
            for (String value : values) {
                var unused = producer.send(new ProducerRecord<>(topic, value));
            }
        }
    }

    private void writeInATransaction(boolean commits, String value) {
        try (KafkaProducer<String, String> producer = producer(Map.of("transactional.id", topic))) {
            producer.initTransactions();
            producer.beginTransaction();
            var unused = producer.send(new ProducerRecord<>(topic, value));
            producer.flush();
            if (commits) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        }
    }

    private KafkaProducer<String, String> producer(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", broker.address());
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
