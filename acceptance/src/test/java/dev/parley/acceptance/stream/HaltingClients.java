package dev.parley.acceptance.stream;

import dev.parley.acceptance.stream.CrashPoint.Deed;
import dev.parley.acceptance.stream.CrashPoint.When;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaClientSupplier;
import org.jspecify.annotations.Nullable;

/** Kafka's own clients, which halt their process without a word to anybody when they reach a crash point. */
public final class HaltingClients implements KafkaClientSupplier {
    /** The system property that names the crash point. */
    static final String POINT = "parley.crash";

    /** What a process ends with that was halted here. */
    static final int STATUS = 77;

    private final CrashPoint point = CrashPoint.parse(System.getProperty(POINT));
    private final AtomicInteger left = new AtomicInteger(point.time());

    @Override
    public Admin getAdmin(Map<String, Object> settings) {
        return Admin.create(settings);
    }

    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> settings) {
        return new HaltingProducer(settings);
    }

    @Override
    public Consumer<byte[], byte[]> getConsumer(Map<String, Object> settings) {
        return new HaltingConsumer(settings, Deed.POLL);
    }

    @Override
    public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> settings) {
        return new HaltingConsumer(settings, Deed.RESTORE);
    }

    @Override
    public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> settings) {
        return new HaltingConsumer(settings, Deed.POLL);
    }

    private boolean isReached(When when, Deed deed, String topic, int times) {
        if (point.when() != when || point.deed() != deed || !point.isOn(topic)) {
            return false;
        }
        int before = left.getAndAdd(-times);
        return before > 0 && before <= times;
    }

    private void pass(When when, Deed deed) {
        if (isReached(when, deed, "", 1)) {
            halt();
        }
    }

    private void halt() {
        System.out.println("halted " + point);
        Runtime.getRuntime().halt(STATUS);
    }

    private final class HaltingProducer extends KafkaProducer<byte[], byte[]> {
        HaltingProducer(Map<String, Object> settings) {
            super(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }

        @Override
        public void initTransactions() {
            pass(When.BEFORE, Deed.FENCE);
            super.initTransactions();
            pass(When.AFTER, Deed.FENCE);
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> written, @Nullable Callback callback) {
            if (isReached(When.BEFORE, Deed.SEND, written.topic(), 1)) {
                halt();
            }
            Future<RecordMetadata> sent = super.send(written, callback);
            if (isReached(When.AFTER, Deed.SEND, written.topic(), 1)) {
                flush();
                halt();
            }
            return sent;
        }

        @Override
        public void sendOffsetsToTransaction(
                Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
            pass(When.BEFORE, Deed.OFFSETS);
            super.sendOffsetsToTransaction(offsets, group);
            pass(When.AFTER, Deed.OFFSETS);
        }

        @Override
        public void commitTransaction() {
            pass(When.BEFORE, Deed.COMMIT);
            super.commitTransaction();
            pass(When.AFTER, Deed.COMMIT);
        }
    }

    private final class HaltingConsumer extends KafkaConsumer<byte[], byte[]> {
        private final Deed deed;

        HaltingConsumer(Map<String, Object> settings, Deed deed) {
            super(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            this.deed = deed;
        }

        @Override
        public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            ConsumerRecords<byte[], byte[]> records = super.poll(timeout);
            for (TopicPartition partition : records.partitions()) {
                if (isReached(
                        When.AFTER,
                        deed,
                        partition.topic(),
                        records.records(partition).size())) {
                    halt();
                }
            }
            return records;
        }

        @Override
        public void subscribe(Collection<String> topics, ConsumerRebalanceListener listener) {
            super.subscribe(topics, new HaltingListener(listener));
        }
    }

    private final class HaltingListener implements ConsumerRebalanceListener {
        private final ConsumerRebalanceListener listener;

        HaltingListener(ConsumerRebalanceListener listener) {
            this.listener = listener;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            pass(When.BEFORE, Deed.ASSIGN);
            listener.onPartitionsAssigned(partitions);
            pass(When.AFTER, Deed.ASSIGN);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            listener.onPartitionsRevoked(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            listener.onPartitionsLost(partitions);
        }
    }
}
