package dev.parley.cli.run;

import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.events.Topics;
import dev.parley.ingest.Ingest;
import dev.parley.ingest.IngestConfig;
import dev.parley.ingest.follow.Clients;
import dev.parley.processor.Processor;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.StoreLock;
import dev.parley.watch.tag.Tagger;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Roles of one namespace that work in this process; closed in the reverse order of their start. */
public final class Roles implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Roles.class);

    /** Names the processor of a Parley that runs all roles. */
    public static final String OF_THIS_MACHINE = "local";

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Configuration configuration;
    private final Connection connection;
    private final Topics topics;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final List<Supplier<Optional<String>>> failures = new CopyOnWriteArrayList<>();
    private final List<BooleanSupplier> readiness = new CopyOnWriteArrayList<>();
    private @Nullable Ingest ingest;

    public Roles(Configuration configuration, Connection connection, Topics topics) {
        this.configuration = configuration;
        this.connection = connection;
        this.topics = topics;
    }

    /** Starts a processor, whoever else works on these topics. */
    public void process(Tagger tagger, String instance) {
        Processor processor = start(tagger, instance);
        started.push(processor);
    }

    private Processor start(Tagger tagger, String instance) {
        Processor processor = Processor.start(
                new Modules(configuration).processor(topics, GenerationState.of(connection, topics), instance),
                connection.client(),
                tagger);
        failures.add(() -> processor.failure().map(thrown -> "the processor stopped: " + thrown.getMessage()));
        readiness.add(processor::isWorking);
        return processor;
    }

    /**
     * Starts a processor unless one works on these topics already, and as soon as none does any more. It gives its work
     * away when it is closed.
     */
    public void processUnlessDone(Tagger tagger) {
        String group = topics.applicationId();
        Admin admin = connection.admin();
        started.push(admin);
        BooleanSupplier isDone =
                () -> !connection.isEmbedded() && !Groups.members(admin, group).isEmpty();
        if (isDone.getAsBoolean()) {
            LOG.info("a processor works as {} already", group);
            StandIn standIn = StandIn.start(isDone, () -> start(tagger, OF_THIS_MACHINE)::leave, Pause.OF_THREAD);
            failures.add(standIn::failure);
            started.push(standIn);
        } else {
            started.push(start(tagger, OF_THIS_MACHINE)::leave);
        }
    }

    /** Starts storing into a database. */
    public void store(Database database) {
        StoreRole store = StoreRole.start(connection.client(), topics, database, configuration.zone());
        started.push(store);
        failures.add(store::failure);
    }

    /** Starts storing into a database unless another process does. */
    public void storeUnlessDone(Database database) {
        try {
            store(database);
        } catch (StoreLock.InUse e) {
            if (connection.isEmbedded()) {
                throw e;
            }
            LOG.info("{}", e.getMessage());
        }
    }

    /** Starts following the sources. On a broker of this process it is the only one, and the one it was before a restart. */
    public void ingest(IngestConfig config, Metrics metrics) {
        String member = connection.isEmbedded() ? OF_THIS_MACHINE : null;
        Clients clients = new Clients(connection.client(), topics, member);
        Ingest ingest = new Ingest(config, clients, Clock.systemUTC(), metrics.registry());
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = Thread.ofPlatform()
                .name("ingest")
                .uncaughtExceptionHandler((stopped, failure) -> {
                    LOG.error("ingest stops", failure);
                    thrown.set(failure);
                })
                .start(ingest);
        this.ingest = ingest;
        started.push(() -> {
            ingest.close();
            thread.join();
        });
        failures.add(() -> Optional.ofNullable(thrown.get()).map(failure -> "ingest stopped: " + failure.getMessage()));
        readiness.add(() -> ingest.status() != null);
    }

    /** What ingest does, in one line. */
    public String ingestStatus() {
        return Optional.ofNullable(ingest).map(Ingest::status).orElse("sources are not followed");
    }

    /**
     * Waits until a role has stopped by itself, and answers why; ends by an interruption otherwise. Meanwhile the file
     * {@code ready} tells whether all roles work.
     *
     * @param onReady what to do when all work for the first time
     */
    public String awaitFailure(Runnable onReady) throws InterruptedException {
        boolean isTold = false;
        try (ReadyFile file = ReadyFile.in(new Modules(configuration).data())) {
            while (true) {
                Optional<String> failure = failure();
                if (failure.isPresent()) {
                    return failure.get();
                }
                boolean isReady = readiness.stream().allMatch(BooleanSupplier::getAsBoolean);
                file.show(isReady);
                if (isReady && !isTold) {
                    isTold = true;
                    onReady.run();
                }
                Pause.OF_THREAD.wait(LOOK_AGAIN);
            }
        }
    }

    /** Why a role has stopped, in words. */
    public Optional<String> failure() {
        return failures.stream().flatMap(failure -> failure.get().stream()).findFirst();
    }

    @Override
    public void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                LOG.error("a role did not close", e);
            }
        }
    }
}
