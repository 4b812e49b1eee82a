package dev.parley.sink.store;

import dev.parley.events.Topics;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.StoreLock;
import dev.parley.sink.store.Positions.Part;
import dev.parley.sink.store.Positions.Position;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;

/**
 * The store: reads the topics of one namespace and keeps their rows.
 *
 * <p>What was read of one partition and how far it goes is one transaction, which begins by moving the position from where
 * this sink believes it to be. When it is elsewhere, somebody else went on in the meantime: nothing is written, and this
 * sink reads on from where the position now is. So each record is in effect stored once, whoever was paused or killed
 * and when.
 */
public final class StoreSink implements Runnable, AutoCloseable {
    private enum Phase {
        NEW,
        RUNNING,
        STOPPING,
        ENDED
    }

    private final Database database;
    private final InstantSource clock;
    private final Gate gate;
    private final @Nullable StoreLock lock;
    private final TopicReader reader;
    private final Map<String, Rows> rows;
    private final Map<TopicPartition, Position> positions = new HashMap<>();
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.NEW);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /**
     * Makes a sink that {@link #run} starts. The topics exist already. Throws {@link StoreLock.InUse} when another process
     * stores into the same file.
     *
     * @param consumerSettings where the brokers are and how to talk to them, by Kafka's names
     * @param zone the desk's, in which an instant has a day
     */
    public StoreSink(
            Map<String, Object> consumerSettings, Topics topics, Database database, ZoneId zone, InstantSource clock) {
        this(
                consumerSettings,
                topics,
                database,
                zone,
                clock,
                database.lockForStoring().orElse(null),
                Gate.OPEN);
    }

    StoreSink(
            Map<String, Object> consumerSettings,
            Topics topics,
            Database database,
            ZoneId zone,
            InstantSource clock,
            @Nullable StoreLock lock,
            Gate gate) {
        this.database = database;
        this.clock = clock;
        this.lock = lock;
        this.gate = gate;
        this.rows = TopicRows.of(topics, zone, clock);
        try {
            this.reader = new TopicReader(consumerSettings, rows.keySet());
        } catch (RuntimeException e) {
            release();
            throw e;
        }
    }

    /** Stores until it is closed, or until the world breaks: then it throws what {@link #failure} also tells. */
    @Override
    public void run() {
        if (!phase.compareAndSet(Phase.NEW, Phase.RUNNING)) {
            throw new IllegalStateException("the store of " + database.location() + " was already started or closed");
        }
        try {
            resume(reader.parts());
            while (phase.get() == Phase.RUNNING) {
                step();
            }
        } catch (WakeupException e) {
            // Only close() wakes it up.
        } catch (RuntimeException | Error e) {
            failure.set(e);
            throw e;
        } finally {
            phase.set(Phase.ENDED);
            reader.close();
            release();
            ended.countDown();
        }
    }

    private void step() {
        ConsumerRecords<byte[], byte[]> records;
        try {
            records = reader.poll();
        } catch (OffsetOutOfRangeException e) {
            resume(reader.parts().stream()
                    .filter(part -> e.partitions().contains(part.partition()))
                    .toList());
            return;
        }
        for (Part part : reader.parts()) {
            List<ConsumerRecord<byte[], byte[]>> batch = records.records(part.partition());
            Position from = known(part);
            long next = reader.position(part.partition());
            if (next != from.next()) {
                gate.pass(part.partition());
                store(part, from, batch, new Position(next, batch.isEmpty() ? from.epoch() : epoch(batch)));
            }
        }
    }

    private void store(Part part, Position from, List<ConsumerRecord<byte[], byte[]>> batch, Position to) {
        List<Entry> entries = batch.stream().map(StoreSink::entry).toList();
        try {
            database.write(handle -> {
                if (!Positions.advance(handle, part, from.next(), to, 0, clock.instant())) {
                    throw new Overtaken();
                }
                if (!entries.isEmpty()) {
                    rowsOf(part).write(handle, entries);
                }
            });
            positions.put(part.partition(), to);
        } catch (Overtaken e) {
            resume(List.of(part));
        }
    }

    /** Reads on where the database says; where the log no longer begins so early, at its beginning. */
    private void resume(List<Part> parts) {
        Map<TopicPartition, Long> beginnings = reader.beginnings();
        database.write(handle -> {
            for (Part part : parts) {
                long beginning = beginnings.getOrDefault(part.partition(), 0L);
                if (!positions.containsKey(part.partition())) {
                    Positions.begin(handle, part, beginning, clock.instant());
                }
                Position stored = Positions.find(handle, part)
                        .orElseThrow(() -> new IllegalStateException("position of "
                                + part.partition() + " is gone from " + database.location()
                                + ": the topic was made again or the rows were dropped"));
                Position on = stored;
                if (stored.next() < beginning) {
                    on = new Position(beginning, null);
                    Positions.advance(handle, part, stored.next(), on, beginning - stored.next(), clock.instant());
                } else if (stored.equals(positions.get(part.partition()))) {
                    throw new IllegalStateException(part.partition() + " has no offset " + stored.next()
                            + ", which " + database.location() + " is at: the log has lost records; drop the rows and"
                            + " read it again");
                }
                positions.put(part.partition(), on);
                reader.seek(part.partition(), on);
            }
        });
    }

    private Position known(Part part) {
        Position position = positions.get(part.partition());
        if (position == null) {
            throw new IllegalStateException(part.partition() + " was never begun");
        }
        return position;
    }

    private Rows rowsOf(Part part) {
        Rows of = rows.get(part.partition().topic());
        if (of == null) {
            throw new IllegalStateException(
                    "no rows are made of topic " + part.partition().topic());
        }
        return of;
    }

    private static @Nullable Integer epoch(List<ConsumerRecord<byte[], byte[]>> batch) {
        return batch.getLast().leaderEpoch().orElse(null);
    }

    private static Entry entry(ConsumerRecord<byte[], byte[]> record) {
        String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        return new Entry(key, record.value(), record.topic() + "-" + record.partition() + "-" + record.offset());
    }

    /** The next offset to store of each partition. */
    public Map<TopicPartition, Long> positions() {
        return Positions.of(database);
    }

    /** What ended it, unless it was closed. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Stops after the transaction at hand and waits for it. The database stays open. */
    @Override
    public void close() {
        if (phase.compareAndSet(Phase.NEW, Phase.ENDED)) {
            reader.close();
            release();
            ended.countDown();
            return;
        }
        if (phase.compareAndSet(Phase.RUNNING, Phase.STOPPING)) {
            reader.wakeUp();
        }
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void release() {
        if (lock != null) {
            lock.close();
        }
    }

    /** The position is not where this sink believed it to be. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
