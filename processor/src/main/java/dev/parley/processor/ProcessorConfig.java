package dev.parley.processor;

import dev.parley.events.Topic;
import dev.parley.events.Topics;
import dev.parley.processor.story.StoryRules;
import dev.parley.processor.wish.Revisits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How a processor runs.
 *
 * @param topics of its namespace and generation
 * @param zone that makes days of instants
 * @param fresh how long after its date an article is news
 * @param storiesKept how long after its last article came a story takes in copies
 * @param revisits how long after its first reading the page of an article with mentions is visited again; none = never
 * @param threads of this instance, at least 1
 * @param stateDirectory of this instance alone; made if it is not there
 * @param instance names this instance in its group, the same after a restart, so that it takes up its work at once
 * @param partitions of the repartition topics that counts travel through; the same on every instance
 * @param kafka settings passed on to Kafka Streams as they are; they win over those made here
 */
public record ProcessorConfig(
        Topics topics,
        ZoneId zone,
        Duration fresh,
        Duration storiesKept,
        List<Duration> revisits,
        int threads,
        Path stateDirectory,
        String instance,
        int partitions,
        Map<String, String> kafka) {
    /** Pages with mentions are visited again so long after their first reading unless configured otherwise. */
    public static final List<Duration> REVISITS = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7));

    /** The handler also covers the global store (KIP-1270); its constant will go once that is the default. */
    private static final String GLOBAL_HANDLER = "processing.exception.handler.global.enabled";

    /** Settings that identity and exactly-once rest on. */
    private static final Set<String> OWN = Set.of(
            StreamsConfig.APPLICATION_ID_CONFIG,
            StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
            StreamsConfig.STATE_DIR_CONFIG,
            StreamsConfig.GROUP_PROTOCOL_CONFIG,
            ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
            StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            StreamsConfig.consumerPrefix(ConsumerConfig.ISOLATION_LEVEL_CONFIG));

    /** Two commits stand between an article and its alert. */
    static final Duration COMMIT_INTERVAL = Duration.ofMillis(50);

    /** Kafka's own 45 s would delay recovery from a killed instance by as much. */
    static final Duration SESSION_TIMEOUT = Duration.ofSeconds(10);

    public ProcessorConfig {
        Objects.requireNonNull(topics, "topics are missing");
        Objects.requireNonNull(zone, "zone is missing");
        Objects.requireNonNull(fresh, "alerts.fresh is missing");
        Objects.requireNonNull(stateDirectory, "processor.state is missing");
        storiesKept = new StoryRules(zone, storiesKept).kept();
        revisits = new Revisits(revisits).after();
        if (threads < 1) {
            throw new IllegalArgumentException("processor.threads is " + threads + ", not at least 1");
        }
        if (partitions < 1) {
            throw new IllegalArgumentException("kafka.partitions is " + partitions + ", not at least 1");
        }
        if (instance == null || instance.isBlank()) {
            throw new IllegalArgumentException("processor.instance is blank");
        }
        kafka = Map.copyOf(kafka);
        kafka.keySet().stream().filter(OWN::contains).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("processor.settings." + key + " is not to be set: what Parley promises"
                    + " rests on its own value");
        });
    }

    /**
     * Settings for Kafka Streams.
     *
     * @param client how to reach the broker: {@code bootstrap.servers} and, where needed, its security
     */
    Properties streams(Map<String, ?> client) {
        Map<String, Object> settings = new TreeMap<>(client);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, topics.applicationId());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL.toMillis());
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
        settings.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
        settings.put(GLOBAL_HANDLER, true);
        settings.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), Topic.MAX_BATCH_BYTES);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topic.MAX_BATCH_BYTES);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instance);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), (int)
                SESSION_TIMEOUT.toMillis());
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 3_000);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        settings.putAll(kafka);
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }
}
