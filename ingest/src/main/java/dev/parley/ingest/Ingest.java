package dev.parley.ingest;

import dev.parley.ingest.follow.Bureau;
import dev.parley.ingest.follow.Clients;
import dev.parley.ingest.follow.Manner;
import dev.parley.ingest.follow.Tally;
import dev.parley.ingest.follow.Visiting;
import dev.parley.ingest.follow.WishFollower;
import dev.parley.ingest.reading.SourceReader;
import dev.parley.outside.WebClient;
import dev.parley.outside.manners.Visitor;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The live role: fetches the sources of the partitions that its group gives it, until it is closed. Where no contact is
 * set it fetches nothing, joins no group and counts the sources.
 */
public final class Ingest implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final IngestConfig config;
    private final Clients clients;
    private final Runnable end;
    private final Bureau bureau;
    private final Consumer<byte[], byte[]> consumer;
    private final Set<TopicPartition> untold = new HashSet<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean closed;

    /** @param registry takes what can be measured of it */
    public Ingest(IngestConfig config, Clients clients, Clock clock, MeterRegistry registry) {
        this(config, clients, clock, registry, new WebClient(config.client()));
    }

    private Ingest(IngestConfig config, Clients clients, Clock clock, MeterRegistry registry, WebClient web) {
        this(config, clients, clock, registry, new Visitor(web, config.manners(), clock)::visit, web::close);
    }

    /** @param end what to do when nobody is asked any more */
    Ingest(IngestConfig config, Clients clients, Clock clock, MeterRegistry registry, Visiting visiting, Runnable end) {
        this.config = config;
        this.clients = clients;
        this.end = end;
        this.bureau = new Bureau(
                clients,
                new SourceReader(config.reading()),
                visiting,
                new Manner(config.gap(), config.ceiling(), Manner.UNDER_WAY),
                config.mayFetch(),
                clock,
                registry);
        this.consumer = config.mayFetch() ? clients.sharer() : clients.reader();
    }

    /** Returns when it is closed. Throws when the broker or the topic is not there, or something cannot go on. */
    @Override
    public void run() {
        try (consumer) {
            List<TopicPartition> partitions = partitions();
            Thread office = start("bureau", bureau);
            WishFollower wishes = new WishFollower(clients, bureau);
            Thread follower = start("wishes", wishes);
            try {
                join(partitions);
                follow();
            } finally {
                wishes.close();
                bureau.close();
                follower.join();
                office.join();
                end.run();
            }
        } catch (WakeupException e) {
            if (!closed) {
                throw e;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What it does, in one line; null = it does not know all its sources yet. */
    public @Nullable String status() {
        Tally tally = bureau.tally();
        if (!tally.isWorking()) {
            return null;
        }
        return config.mayFetch()
                ? tally.words()
                : "%d of %d sources enabled; nothing is fetched until 'contact:' is set"
                        .formatted(tally.enabled(), tally.sources());
    }

    /** Ends {@link #run} from another thread. */
    @Override
    public void close() {
        closed = true;
        consumer.wakeup();
    }

    private void join(List<TopicPartition> partitions) {
        if (config.mayFetch()) {
            consumer.subscribe(List.of(clients.topics().sources().name()), new Shares());
        } else {
            consumer.assign(partitions);
            new Shares().onPartitionsAssigned(partitions);
        }
    }

    private void follow() {
        while (!closed) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                bureau.tell(record.partition(), record.offset(), record.key(), record.value());
            }
            untold.removeIf(partition -> {
                boolean isTold = consumer.currentLag(partition).orElse(1) == 0;
                if (isTold) {
                    bureau.toldAll(partition.partition());
                }
                return isTold;
            });
            throwFailure();
        }
    }

    private Thread start(String name, Runnable work) {
        return Thread.ofPlatform()
                .name(name)
                .uncaughtExceptionHandler((thread, thrown) -> failure.compareAndSet(null, thrown))
                .start(work);
    }

    private void throwFailure() {
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException(thrown.getMessage(), thrown);
        }
    }

    /** A source and its state lie in partitions of one number, so there are as many of the one topic as of the other. */
    private List<TopicPartition> partitions() {
        List<TopicPartition> sources = partitions(clients.topics().sources().name());
        List<TopicPartition> states = partitions(clients.topics().fetchState().name());
        if (sources.size() != states.size()) {
            throw new IllegalStateException("topic %s has %d partitions and topic %s has %d"
                    .formatted(
                            clients.topics().sources().name(),
                            sources.size(),
                            clients.topics().fetchState().name(),
                            states.size()));
        }
        LOG.info("{} partitions of sources", sources.size());
        return sources;
    }

    private List<TopicPartition> partitions(String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new IllegalStateException("there is no topic " + topic);
        }
        return partitions;
    }

    /** Takes partitions as the group shares them out, each from its first source on. */
    private final class Shares implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            consumer.seekToBeginning(partitions);
            untold.addAll(partitions);
            bureau.take(numbers(partitions));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(untold::remove);
            bureau.give(numbers(partitions));
        }

        private static List<Integer> numbers(Collection<TopicPartition> partitions) {
            return partitions.stream().map(TopicPartition::partition).toList();
        }
    }
}
