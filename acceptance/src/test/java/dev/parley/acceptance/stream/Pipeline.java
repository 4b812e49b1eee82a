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
import dev.parley.processor.Processor;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.DatabaseConfig;
import dev.parley.sink.store.Positions;
import dev.parley.sink.store.StoreSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** One namespace of a broker with its processor and its database, from the first record to the last row. */
final class Pipeline implements AutoCloseable {
    /** A machine that does ten other things at a time is slow; what hangs, hangs for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration IDLE = Duration.ofSeconds(1);
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
        Subscribers.all().forEach(this::subscribe);
        broker.flush();
        this.database = Database.open(DatabaseConfig.sqlite(directory), run.namespace());
        this.sink = new StoreSink(client, topics, database, ZoneOffset.UTC, InstantSource.system());
        this.storing = Thread.ofPlatform().name("store-" + run).start(sink);
    }

    private void subscribe(Subscription subscription) {
        broker.send(topics.subscriptions(), subscription.id().value(), SUBSCRIPTION.write(subscription));
    }

    /** Sends all, and has a child that works on it killed as the run wants it. */
    void send(List<ArticleEvent> events, Children children, Kills kills) throws IOException, InterruptedException {
        Supply supply = new Supply(events, run.kills().size());
        for (Kill kill : run.kills()) {
            while (!isKilled(kill, supply, children, kills)) {
                // What was in flight had landed: once more.
            }
        }
        finish(supply.rest());
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

    private boolean isKilled(Kill kill, Supply supply, Children children, Kills kills)
            throws IOException, InterruptedException {
        try (ProcessorChild child = children.take()) {
            CrashPoint point = kill instanceof Kill.AtPoint at ? at.point() : null;
            child.work(broker.address(), topics, run, state, point);
            broker.send(topics, supply.next());
            switch (kill) {
                case Kill.AtPoint at -> await(child::hasHalted, supply, child);
                case Kill.FromOutside outside -> {
                    long before = written(outside.on());
                    await(() -> written(outside.on()) >= before + outside.records(), supply, child);
                    child.kill();
                }
            }
        }
        Backlog left = Backlog.of(admin, topics);
        if (kill instanceof Kill.FromOutside && !left.isInFlight()) {
            System.out.printf("nothing in flight in %s: %s; %s%n", run, kill, left);
            return false;
        }
        kills.add(run, kill, left);
        return true;
    }

    /** Sends more whenever a child has nothing left to do, until it is where it should be. */
    private void await(BooleanSupplier there, Supply supply, ProcessorChild child) throws InterruptedException {
        Instant start = Instant.now();
        Instant looked = start;
        while (!there.getAsBoolean()) {
            child.requireAliveOrHalted();
            Instant now = Instant.now();
            if (Duration.between(start, now).compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("the processor gets nowhere:\n" + child.told());
            }
            if (Duration.between(looked, now).compareTo(IDLE) > 0) {
                if (Backlog.of(admin, topics).isEmpty()) {
                    broker.send(topics, supply.next());
                }
                looked = now;
            }
            Pause.OF_THREAD.wait(Duration.ofMillis(2));
        }
    }

    /** How many records and markers lie in a topic that the processor writes, committed or not. */
    private long written(String on) {
        Topic topic = topics.all().stream()
                .filter(one -> one.name().endsWith("." + on))
                .findFirst()
                .orElseThrow();
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (int partition = 0; partition < run.partitions(); partition++) {
            asked.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
        }
        try {
            return admin.listOffsets(asked).all().get().values().stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the broker does not tell offsets", e);
        }
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
