package dev.parley.ingest.follow;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of what is learnt from the sources of one partition. Opening it shuts out whoever wrote before and then
 * reads what that one left; the order matters, since nothing can be added to what is read any more. After the first
 * failure it writes nothing more: what was not committed never was, and another ledger begins with what is there.
 */
final class Ledger implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LAST_ANSWER = Duration.ofSeconds(5);

    /** How much one transaction holds at least before it is committed while more waits, in bytes. */
    private static final long BATCH_BYTES = 4 << 20;

    private final int partition;
    private final Clients clients;
    private final Reader reader;
    private final BlockingQueue<Filing> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closed;

    /** Who is told how it goes, in the ledger's thread. */
    interface Reader {
        /** It is open, and these are the states that were left. */
        void opened(Ledger ledger, Collection<Kept> states);

        /** All this is there for readers of committed records. */
        void written(Ledger ledger, List<Filing> filings);

        /** It has written its last. */
        void lost(Ledger ledger, Loss loss, Throwable cause);
    }

    /** Why a ledger writes no more. */
    enum Loss {
        /** Somebody else owns the partition, or the broker took us for dead. */
        SHUT_OUT,

        /** The broker did not do as asked. */
        BROKER,

        /** It would be so again: a right that is missing, an old broker, a mistake in the program. */
        FOR_GOOD
    }

    private Ledger(int partition, Clients clients, Reader reader) {
        this.partition = partition;
        this.clients = clients;
        this.reader = reader;
        this.thread = Thread.ofPlatform().name("ledger-" + partition).unstarted(this);
    }

    /** Begins to open the ledger of a partition. */
    static Ledger open(int partition, Clients clients, Reader reader) {
        Ledger ledger = new Ledger(partition, clients, reader);
        ledger.thread.start();
        return ledger;
    }

    /** Writes this as soon as what came before is written. */
    void write(Filing filing) {
        waiting.add(filing);
    }

    @Override
    public void run() {
        try {
            Producer<byte[], byte[]> producer = clients.writer(partition);
            try {
                producer.initTransactions();
                reader.opened(this, states());
                while (!closed) {
                    commit(producer, batch());
                }
            } finally {
                producer.close(closed ? LAST_ANSWER : Duration.ZERO);
            }
        } catch (InterruptedException | InterruptException e) {
            lost(Loss.FOR_GOOD, e);
        } catch (KafkaException e) {
            lost(loss(e), e);
        } catch (RuntimeException | Error e) {
            lost(Loss.FOR_GOOD, e);
        }
    }

    private void lost(Loss loss, Throwable cause) {
        if (!closed) {
            reader.lost(this, loss, cause);
        }
    }

    private static Loss loss(KafkaException e) {
        Throwable cause = e instanceof ApiException || e.getCause() == null ? e : e.getCause();
        return switch (cause) {
            case ProducerFencedException fenced -> Loss.SHUT_OUT;
            case InvalidProducerEpochException fenced -> Loss.SHUT_OUT;
            case AuthorizationException refused -> Loss.FOR_GOOD;
            case AuthenticationException refused -> Loss.FOR_GOOD;
            case UnsupportedVersionException old -> Loss.FOR_GOOD;
            case ConfigException wrong -> Loss.FOR_GOOD;
            default -> Loss.BROKER;
        };
    }

    int partition() {
        return partition;
    }

    /** What the former owner left, read to the end: nobody can add to it any more. */
    private Collection<Kept> states() {
        TopicPartition states = new TopicPartition(clients.topics().fetchState().name(), partition);
        Map<String, Kept> newest = new HashMap<>();
        try (Consumer<byte[], byte[]> consumer = clients.reader()) {
            consumer.assign(List.of(states));
            consumer.seekToBeginning(List.of(states));
            long end = consumer.endOffsets(List.of(states)).getOrDefault(states, 0L);
            while (!closed && consumer.position(states) < end) {
                consumer.poll(POLL).forEach(record -> {
                    String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
                    if (record.value() == null) {
                        newest.remove(key);
                    } else {
                        newest.put(
                                key,
                                new Kept(states.topic(), partition, record.offset(), record.key(), record.value()));
                    }
                });
            }
        }
        return newest.values();
    }

    private List<Filing> batch() throws InterruptedException {
        List<Filing> batch = new ArrayList<>();
        long bytes = 0;
        for (Filing next = waiting.take(); next != null; next = bytes < BATCH_BYTES ? waiting.poll() : null) {
            batch.add(next);
            bytes += next.bytes();
        }
        return batch;
    }

    private void commit(Producer<byte[], byte[]> producer, List<Filing> batch) {
        if (closed) {
            return;
        }
        producer.beginTransaction();
        for (Filing filing : batch) {
            for (Line line : filing.lines()) {
                // Nobody waits for a single record: committing does for all of them, and fails if one failed.
                Future<RecordMetadata> unused = producer.send(new ProducerRecord<>(
                        line.topic(), line.partition(), line.key().getBytes(StandardCharsets.UTF_8), line.value()));
            }
        }
        producer.commitTransaction();
        LOG.debug("partition {}: {} filings written", partition, batch.size());
        reader.written(this, batch);
    }

    /** Writes nothing that has not begun to be written. */
    @Override
    public void close() {
        closed = true;
        waiting.add(new Filing(List.of(), () -> {}));
    }

    /** Waits until its connection is closed. */
    void awaitClosed(Duration atMost) throws InterruptedException {
        thread.join(atMost);
    }
}
