package dev.parley.cli.run;

import dev.parley.cli.broker.Answers;
import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.events.Topics;
import dev.parley.events.tag.Lexicon;
import dev.parley.processor.Processor;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.StoreLock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Roles of one namespace that work in this process; closed in the reverse order of their start. */
public final class Roles implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Roles.class);

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
    public Processor process(Lexicon lexicon) {
        Processor processor = Processor.start(
                new Modules(configuration).processor(topics, topics.applicationId()),
                connection.client(),
                new TagArticle(lexicon));
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
            process(lexicon);
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

    /** Why a role has stopped, in words. */
    public Optional<String> failure() {
        return failures.stream().flatMap(failure -> failure.get().stream()).findFirst();
    }

    private static List<?> members(Admin admin, String group) {
        var described = admin.describeConsumerGroups(List.of(group)).describedGroups().get(group);
        try {
            return described == null
                    ? List.of()
                    : List.copyOf(Answers.of("describing group " + group, described).members());
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
