package dev.parley.cli.edit;

import dev.parley.events.Topics;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.Source;
import dev.parley.ingest.corpus.Corpus;
import dev.parley.ingest.corpus.Entry;
import dev.parley.ingest.publish.ArticlePublisher;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Sends rejected records again: the original bytes from where they came from, as they are there now. */
public final class Resend implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Map<String, Object> client;
    private final Topics topics;
    private final InstantSource clock;
    private final Supplier<List<Source>> sources;
    private @Nullable ArticlePublisher publisher;

    /** @param sources whose pages may lie in archives */
    public Resend(Map<String, Object> client, Topics topics, InstantSource clock, Supplier<List<Source>> sources) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.sources = sources;
    }

    /** Sends one again. The answer says in words why not; empty = it was sent. */
    public Optional<String> send(Rejection rejection, Edits edits) {
        Optional<String> obstacle = switch (rejection.origin()) {
            case Origin.Log log -> fromLog(log, rejection, edits);
            case Origin.Line line -> fromCorpus(line);
            case Origin.Page page -> Optional.of("page " + page.url() + " is fetched again by ingest only");
        };
        if (obstacle.isEmpty()) {
            edits.update(rejection.resentAt(clock.instant()));
        }
        return obstacle;
    }

    private Optional<String> fromLog(Origin.Log log, Rejection rejection, Edits edits) {
        Optional<ConsumerRecord<byte[], byte[]>> record = at(log);
        if (record.isEmpty() || record.get().value() == null) {
            return Optional.of("the record at " + log.place() + " is gone");
        }
        edits.resend(log.topic(), record.get().key(), record.get().value(), rejection);
        return Optional.empty();
    }

    private Optional<ConsumerRecord<byte[], byte[]>> at(Origin.Log log) {
        TopicPartition partition = new TopicPartition(log.topic(), log.partition());
        Map<String, Object> settings = new TreeMap<>(client);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            if (consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L) <= log.offset()) {
                return Optional.empty();
            }
            consumer.seek(partition, log.offset());
            return consumer.poll(LOOK).records(partition).stream()
                    .filter(record -> record.offset() == log.offset())
                    .findFirst();
        }
    }

    private Optional<String> fromCorpus(Origin.Line line) {
        Optional<Entry> entry = Corpus.reread(line, sources);
        if (entry.isEmpty()) {
            return Optional.of(line.place() + " is gone");
        }
        // An article that stands with the same oddity, e.g. its date, was sent when it was first read.
        Optional<Rejection> faulty = entry.get().rejected();
        if (faulty.isPresent()) {
            return Optional.of(
                    line.place() + " is as faulty as before: " + faulty.get().reason());
        }
        ArticlePublisher publisher = publisher();
        publisher.send(entry.get());
        publisher.commit();
        return Optional.empty();
    }

    /** One for all lines, apart from that of a replay, which goes on undisturbed. */
    private ArticlePublisher publisher() {
        ArticlePublisher open = publisher;
        if (open == null) {
            open = new ArticlePublisher(client, topics, "resend");
            publisher = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (publisher != null) {
            publisher.close();
        }
    }
}
