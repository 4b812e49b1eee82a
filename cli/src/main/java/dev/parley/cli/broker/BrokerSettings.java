package dev.parley.cli.broker;

import dev.parley.events.Topic;
import java.nio.file.Path;
import java.util.Properties;

/** Kafka's settings of the embedded broker: one node, loopback only, quick to start and sparing with memory. */
record BrokerSettings(Path directory, int brokerPort, int controllerPort) {
    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int MEBIBYTE = 1024 * 1024;

    String address() {
        return LOOPBACK + ":" + brokerPort;
    }

    Properties properties() {
        Properties settings = new Properties();
        put(settings, "process.roles", "broker,controller");
        put(settings, "node.id", NODE);
        put(settings, "controller.quorum.voters", NODE + "@" + LOOPBACK + ":" + controllerPort);
        put(settings, "controller.listener.names", CONTROLLER_LISTENER);
        put(settings, "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        put(settings, "listeners", "PLAINTEXT://%s,CONTROLLER://%s:%d".formatted(address(), LOOPBACK, controllerPort));
        put(settings, "advertised.listeners", "PLAINTEXT://" + address());
        put(settings, "log.dirs", directory.toAbsolutePath());
        put(settings, "auto.create.topics.enable", false);
        oneReplica(settings);
        quickGroups(settings);
        durability(settings);
        smallFootprint(settings);
        return settings;
    }

    private static void oneReplica(Properties settings) {
        put(settings, "default.replication.factor", 1);
        put(settings, "offsets.topic.replication.factor", 1);
        put(settings, "offsets.topic.num.partitions", 4);
        put(settings, "transaction.state.log.replication.factor", 1);
        put(settings, "transaction.state.log.min.isr", 1);
        put(settings, "transaction.state.log.num.partitions", 4);
        put(settings, "share.coordinator.state.topic.replication.factor", 1);
        put(settings, "share.coordinator.state.topic.min.isr", 1);
    }

    /** A dead member is missed after seconds: a killed process is run again at once and must not wait for itself. */
    private static void quickGroups(Properties settings) {
        put(settings, "group.initial.rebalance.delay.ms", 0);
        put(settings, "group.min.session.timeout.ms", 1_000);
        put(settings, "group.consumer.min.session.timeout.ms", 1_000);
        put(settings, "group.streams.min.session.timeout.ms", 1_000);
        put(settings, "group.streams.session.timeout.ms", 10_000);
        put(settings, "broker.session.timeout.ms", 6_000);
        put(settings, "broker.heartbeat.interval.ms", 500);
        put(settings, "initial.broker.registration.timeout.ms", 30_000);
    }

    /** With one replica nobody else has what is in the page cache, so it is written out every second. */
    private static void durability(Properties settings) {
        put(settings, "log.flush.interval.ms", 1_000);
        put(settings, "log.flush.scheduler.interval.ms", 1_000);
        put(settings, "message.max.bytes", Topic.MAX_BATCH_BYTES);
        put(settings, "replica.fetch.max.bytes", Topic.MAX_BATCH_BYTES);
    }

    private static void smallFootprint(Properties settings) {
        put(settings, "log.segment.bytes", 256 * MEBIBYTE);
        put(settings, "log.index.size.max.bytes", MEBIBYTE);
        put(settings, "log.cleaner.dedupe.buffer.size", 16 * MEBIBYTE);
        put(settings, "num.network.threads", 2);
        put(settings, "num.io.threads", 4);
        put(settings, "num.recovery.threads.per.data.dir", 2);
        put(settings, "background.threads", 4);
    }

    private static void put(Properties settings, String key, Object value) {
        settings.setProperty(key, value.toString());
    }
}
