package dev.parley.ingest;

import dev.parley.events.Topic;
import dev.parley.events.Topics;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real broker in this JVM on the loopback interface, for as long as a test class runs. */
public final class TestBroker implements AutoCloseable {
    private static final int PARTITIONS = 2;

    private final KafkaRaftServer server;
    private final String address;

    private TestBroker(KafkaRaftServer server, String address) {
        this.server = server;
        this.address = address;
    }

    public static TestBroker start(Path directory) throws Exception {
        int broker;
        int controller;
        try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket second = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            broker = first.getLocalPort();
            controller = second.getLocalPort();
        }
        String log = directory.toAbsolutePath().toString();
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .addDirectory(log)
                .setMetadataLogDirectory(log)
                .setControllerListenerName("CONTROLLER")
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
        KafkaRaftServer server =
                new KafkaRaftServer(new KafkaConfig(settings(log, broker, controller), false), Time.SYSTEM);
        server.startup();
        return new TestBroker(server, "127.0.0.1:" + broker);
    }

    /** Settings for its clients. */
    public Map<String, Object> clients() {
        return Map.of("bootstrap.servers", address);
    }

    /** Makes topics and waits until they are there. */
    public void create(Topic... topics) throws Exception {
        try (Admin admin = Admin.create(clients())) {
            List<NewTopic> made = new ArrayList<>();
            for (Topic topic : topics) {
                made.add(new NewTopic(topic.name(), PARTITIONS, (short) 1).configs(topic.settings()));
            }
            admin.createTopics(made).all().get();
        }
    }

    public void create(Topics topics) throws Exception {
        create(topics.articles(), topics.rejected(), topics.sources(), topics.fetchState(), topics.wishes());
    }

    /** All records of a topic whose transactions are over; waits for the marks that end them. */
    public List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        try (KafkaConsumer<String, byte[]> uncommitted = consumer("read_uncommitted")) {
            return records(topic, uncommitted.endOffsets(partitions(topic)));
        }
    }

    /** Those of them that can be read now. */
    public List<ConsumerRecord<String, byte[]>> committed(Topic topic) {
        try (KafkaConsumer<String, byte[]> committed = consumer("read_committed")) {
            return records(topic, committed.endOffsets(partitions(topic)));
        }
    }

    private List<ConsumerRecord<String, byte[]>> records(Topic topic, Map<TopicPartition, Long> ends) {
        try (KafkaConsumer<String, byte[]> consumer = consumer("read_committed")) {
            consumer.assign(partitions(topic));
            consumer.seekToBeginning(partitions(topic));
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private KafkaConsumer<String, byte[]> consumer(String isolation) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", address, "isolation.level", isolation, "enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(Topic topic) {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .toList();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Properties settings(String log, int broker, int controller) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "node.id", "1",
                "process.roles", "broker,controller",
                "listeners", "BROKER://127.0.0.1:" + broker + ",CONTROLLER://127.0.0.1:" + controller,
                "listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "BROKER",
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "1@127.0.0.1:" + controller,
                "log.dirs", log,
                "auto.create.topics.enable", "false",
                "message.max.bytes", Integer.toString(Topic.MAX_BATCH_BYTES)));
        settings.putAll(Map.of(
                "offsets.topic.num.partitions", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1"));
        return settings;
    }
}
