package dev.parley.acceptance.stream;

import dev.parley.cli.broker.EmbeddedBroker;
import dev.parley.cli.broker.TopicCreation;
import dev.parley.cli.run.DrainProgress;
import dev.parley.cli.run.Drained;
import dev.parley.cli.run.Flow;
import dev.parley.cli.run.Offsets;
import dev.parley.cli.run.Pause;
import dev.parley.events.Json;
import dev.parley.events.Topic;
import dev.parley.events.Topics;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.processor.Processor;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.DatabaseConfig;
import dev.parley.sink.store.Positions;
import dev.parley.sink.store.StoreSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** One namespace of a broker with its processor and its database, from the first record to the last row. */
final class Pipeline implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Json<Subscription> SUBSCRIPTION = Json.of(Subscription.class);

    private final Map<String, Object> client;
    private final Broker broker;
    private final Admin admin;
    private final Run run;
    private final Topics topics;
    private final Path state;
    private final Database database;
    private final StoreSink sink;
    private final Thread storing;

    Pipeline(EmbeddedBroker embedded, Run run, Path directory) throws InterruptedException {
        this.client = Map.of("bootstrap.servers", embedded.address());
        this.broker = new Broker(embedded.address());
        this.admin = Admin.create(client);
        this.run = run;
        this.topics = Topics.of(run.namespace());
        this.state = directory.resolve(run + "-state");
        new TopicCreation(admin, run.partitions(), 1, Clock.systemUTC()).create(topics.all());
        subscribe("any-format", "format:*");
        subscribe("karasin", "official:grigory-karasin format:*");
        broker.flush();
        this.database = Database.open(DatabaseConfig.sqlite(directory), run.namespace());
        this.sink = new StoreSink(client, topics, database, ZoneOffset.UTC, InstantSource.system());
        this.storing = Thread.ofPlatform().name("store-" + run).start(sink);
    }

    private void subscribe(String id, String query) {
        Subscription subscription = new Subscription(
                new SubscriptionId(id), id, null, query, false, List.of(), null, null, List.of(), List.of());
        broker.send(topics.subscriptions(), id, SUBSCRIPTION.write(subscription));
    }

    /** Sends all in as many parts as there are kills and one, and kills the processor while it works on a part. */
    void send(List<ArticleEvent> events) throws IOException, InterruptedException {
        int parts = run.kills() + 1;
        for (int part = 0; part < run.kills(); part++) {
            killWhileWorkingOn(part(events, part, parts));
        }
        finish(part(events, run.kills(), parts));
    }

    /** Sends the rest to a processor that lives, and waits until all that was ever sent is stored. */
    void finish(List<ArticleEvent> events) throws InterruptedException {
        try (Processor processor =
                        ProcessorChild.start(broker.address(), topics, run.partitions(), run.threads(), state);
                Offsets offsets = new Offsets(admin, client)) {
            broker.send(topics, events);
            new Drained(
                            offsets,
                            () -> processor.failure().or(sink::failure).map(Throwable::toString),
                            PATIENCE,
                            Clock.systemUTC(),
                            Pause.OF_THREAD,
                            DrainProgress.untold())
                    .await(new Flow(topics)
                            .stages(() -> offsets.committed(topics.applicationId()), () -> Positions.of(database)));
        }
    }

    private void killWhileWorkingOn(List<ArticleEvent> events) throws IOException, InterruptedException {
        try (ProcessorChild child = ProcessorChild.start(broker.address(), topics, run, state)) {
            long before = written();
            broker.send(topics, events);
            while (written() == before) {
                if (!child.isAlive()) {
                    throw new IllegalStateException("the processor died by itself; see " + state + ".log");
                }
                Pause.OF_THREAD.wait(Duration.ofMillis(2));
            }
        }
    }

    /** How many records and markers lie in {@code tagged}, committed or not. */
    private long written() {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (int partition = 0; partition < run.partitions(); partition++) {
            asked.put(new TopicPartition(topics.tagged().name(), partition), OffsetSpec.latest());
        }
        try {
            return admin.listOffsets(asked).all().get().values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        } catch (Exception e) {
            throw new IllegalStateException("the broker does not tell offsets", e);
        }
    }

    private static List<ArticleEvent> part(List<ArticleEvent> events, int part, int parts) {
        return events.subList(events.size() * part / parts, events.size() * (part + 1) / parts);
    }

    /** The newest value under each key of every topic the processor writes, and every derived row. */
    Map<String, Object> finalState() {
        Map<String, Object> state = new TreeMap<>();
        for (Topic topic : List.of(
                topics.wishes(),
                topics.tagged(),
                topics.stories(),
                topics.alerts(),
                topics.counts(),
                topics.occasions())) {
            state.put(topic.name().replace(run + ".", ""), broker.latest(topic));
        }
        state.putAll(Tables.of(database));
        return state;
    }

    Topics topics() {
        return topics;
    }

    Broker broker() {
        return broker;
    }

    /** Stops all and takes the namespace's topics away. */
    @Override
    public void close() throws Exception {
        sink.close();
        storing.join();
        database.close();
        broker.close();
        List<String> mine = admin.listTopics().names().get().stream()
                .filter(name -> name.startsWith(run.namespace() + ".") || name.startsWith(topics.applicationId()))
                .toList();
        admin.deleteTopics(mine).all().get();
        admin.close();
    }
}
