package dev.parley.cli.run;

import dev.parley.cli.broker.Answers;
import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.events.Topics;
import dev.parley.events.tag.Lexicon;
import dev.parley.ingest.Ingest;
import dev.parley.processor.Processor;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.StoreLock;
import dev.parley.watch.tag.Tagger;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
    private final List<Supplier<Optional<String>>> failures = new ArrayList<>();

    public Roles(Configuration configuration, Connection connection, Topics topics) {
        this.configuration = configuration;
        this.connection = connection;
        this.topics = topics;
    }

    /** Starts a processor, whoever else works on these topics. */
    public Processor process(Lexicon lexicon, String instance) {
        Processor processor = Processor.start(
                new Modules(configuration).processor(topics, connection.clusterId(), instance),
                connection.client(),
                Tagger.of(lexicon));
        started.push(processor);
        failures.add(() -> processor.failure().map(thrown -> "the processor stopped: " + thrown.getMessage()));
        return processor;
    }

    /** Starts a processor unless one works on these topics already. */
    public void processUnlessDone(Lexicon lexicon, Admin admin) {
        String group = topics.applicationId();
        boolean isDone = !connection.isEmbedded() && !members(admin, group).isEmpty();
        if (isDone) {
            LOG.info("a processor works as {} already", group);
        } else {
            process(lexicon, OF_THIS_MACHINE);
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

    /** Starts following the sources. */
    public void ingest() {
        Ingest ingest = new Ingest(new Modules(configuration).ingest(), topics, connection.client());
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = Thread.ofPlatform()
                .name("ingest")
                .uncaughtExceptionHandler((stopped, failure) -> {
                    LOG.error("ingest stops", failure);
                    thrown.set(failure);
                })
                .start(ingest);
        started.push(() -> {
            ingest.close();
            thread.join();
        });
        failures.add(() -> Optional.ofNullable(thrown.get()).map(failure -> "ingest stopped: " + failure.getMessage()));
    }

    /** Waits until a role has stopped by itself, and answers why; ends by an interruption otherwise. */
    public String awaitFailure() throws InterruptedException {
        while (true) {
            Optional<String> failure = failure();
            if (failure.isPresent()) {
                return failure.get();
            }
            Pause.OF_THREAD.wait(LOOK_AGAIN);
        }
    }

    /** Why a role has stopped, in words. */
    public Optional<String> failure() {
        return failures.stream().flatMap(failure -> failure.get().stream()).findFirst();
    }

    private static List<?> members(Admin admin, String group) {
        var described =
                admin.describeConsumerGroups(List.of(group)).describedGroups().get(group);
        try {
            return described == null
                    ? List.of()
                    : List.copyOf(
                            Answers.of("describing group " + group, described).members());
        } catch (dev.parley.cli.broker.BrokenWorld e) {
            // A group that nobody has joined yet is unknown to the broker.
            if (e.getCause() instanceof org.apache.kafka.common.errors.GroupIdNotFoundException) {
                return List.of();
            }
            throw e;
        }
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
