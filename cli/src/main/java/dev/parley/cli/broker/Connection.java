package dev.parley.cli.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/**
 * A way to a broker that answers: to an outside one, to that of another Parley that runs on the same data directory, or to
 * an embedded one that lives as long as this connection.
 */
public final class Connection implements AutoCloseable {
    private static final int LOOKS = 150;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final String PATIENCE_MILLIS = "15000";

    private final Map<String, Object> client;
    private final @Nullable DataDirectory held;
    private final @Nullable EmbeddedBroker broker;

    private Connection(Map<String, Object> client, @Nullable DataDirectory held, @Nullable EmbeddedBroker broker) {
        this.client = client;
        this.held = held;
        this.broker = broker;
    }

    /** Connects to brokers that somebody else runs. */
    public static Connection outside(String bootstrapServers, Map<String, String> settings) {
        return new Connection(client(bootstrapServers, settings), null, null);
    }

    /** Holds a data directory and starts its broker. */
    public static Connection embedded(Path data, Map<String, String> settings) {
        DataDirectory held = DataDirectory.hold(data);
        try {
            EmbeddedBroker broker = EmbeddedBroker.start(held.broker());
            held.publish(broker.address());
            return new Connection(client(broker.address(), settings), held, broker);
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /**
     * Uses the broker of the Parley that holds a data directory, waiting for one that is just starting or stopping; starts
     * it where nobody does.
     */
    public static Connection shared(Path data, Map<String, String> settings) {
        for (int look = 1; ; look++) {
            Optional<String> live = DataDirectory.liveBroker(data);
            if (live.isPresent()) {
                return outside(live.get(), ofShared(settings));
            }
            if (look == LOOKS || !DataDirectory.isHeld(data)) {
                return embedded(data, settings);
            }
            Answers.letPass(LOOK_AGAIN, "waiting for the broker of " + data);
        }
    }

    /**
     * The broker of another process goes when that ends, and never comes back under the same address: clients give up
     * soon instead of looking for it for minutes. What the user has set stands.
     */
    private static Map<String, String> ofShared(Map<String, String> settings) {
        Map<String, String> impatient = new TreeMap<>(settings);
        impatient.putIfAbsent("metadata.recovery.strategy", "none");
        if (!settings.containsKey("request.timeout.ms")) {
            impatient.put("request.timeout.ms", PATIENCE_MILLIS);
            impatient.putIfAbsent("default.api.timeout.ms", PATIENCE_MILLIS);
        }
        return impatient;
    }

    /** How to reach the broker, for every client. */
    public Map<String, Object> client() {
        return client;
    }

    public String address() {
        return String.valueOf(client.get("bootstrap.servers"));
    }

    /** Whether the broker lives in this process. */
    public boolean isEmbedded() {
        return broker != null;
    }

    public Admin admin() {
        return Admin.create(client);
    }

    /** The id that the cluster was given when it was made. */
    public String clusterId() {
        try (Admin admin = admin()) {
            return Answers.of(
                    "asking for the cluster's id", admin.describeCluster().clusterId());
        }
    }

    private static Map<String, Object> client(String bootstrapServers, Map<String, String> settings) {
        Map<String, Object> client = new TreeMap<>(settings);
        client.put("bootstrap.servers", bootstrapServers);
        return client;
    }

    @Override
    public void close() {
        try (held) {
            if (broker != null) {
                broker.close();
            }
        }
    }
}
