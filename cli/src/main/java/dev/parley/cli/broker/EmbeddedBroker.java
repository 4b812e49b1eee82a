package dev.parley.cli.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker in this JVM: broker and controller in one (KRaft combined mode), on the loopback interface only,
 * keeping what it is told in one directory. Only this class touches Kafka's internals.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final int ATTEMPTS = 3;

    private final KafkaRaftServer server;
    private final String address;

    private EmbeddedBroker(KafkaRaftServer server, String address) {
        this.server = server;
        this.address = address;
    }

    /** Starts a broker over a directory, which is formatted when it is new. */
    public static EmbeddedBroker start(Path directory) {
        for (int attempt = 1; ; attempt++) {
            try {
                return startOnFreePorts(directory);
            } catch (BrokenWorld e) {
                throw e;
            } catch (RuntimeException e) {
                // Somebody else took a port between finding and binding it.
                if (attempt == ATTEMPTS || !isPortTaken(e)) {
                    throw new BrokenWorld(
                            "the embedded broker does not start in " + directory + ": " + e.getMessage(), e);
                }
            }
        }
    }

    /** Where clients find it, e.g. {@code 127.0.0.1:40813}. */
    public String address() {
        return address;
    }

    /** Stops it and waits until all it was told lies on the disk. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static EmbeddedBroker startOnFreePorts(Path directory) {
        BrokerSettings settings = settingsOnFreePorts(directory);
        format(directory);
        Exit.setHaltProcedure((status, message) -> halt(directory, status));
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
        EmbeddedBroker broker = new EmbeddedBroker(server, settings.address());
        try {
            server.startup();
            return broker;
        } catch (Exception e) {
            // Half of it may have started, and holds the directory.
            try {
                broker.close();
            } catch (RuntimeException alsoThrown) {
                e.addSuppressed(alsoThrown);
            }
            throw e;
        }
    }

    /** The server wraps what a socket has thrown, more than once where it starts parts of itself in other threads. */
    private static boolean isPortTaken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    /** A broker that can write no longer ends its process at once, and would do so without a word. */
    private static void halt(Path directory, int status) {
        System.err.printf(
                "%nparley: the embedded broker cannot go on in %s, where %,d MB are left; free disk space and start again%n",
                directory, directory.toFile().getUsableSpace() >> 20);
        Runtime.getRuntime().halt(status);
    }

    private static BrokerSettings settingsOnFreePorts(Path directory) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        // Both are held open together, so that they are two.
        try (ServerSocket broker = new ServerSocket(0, 1, loopback);
                ServerSocket controller = new ServerSocket(0, 1, loopback)) {
            return new BrokerSettings(directory, broker.getLocalPort(), controller.getLocalPort());
        } catch (IOException e) {
            throw new BrokenWorld("no free port on " + loopback + ": " + e.getMessage(), e);
        }
    }

    private static void format(Path directory) {
        try {
            Files.createDirectories(directory);
            if (Files.exists(directory.resolve("meta.properties"))) {
                return;
            }
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(BrokerSettings.NODE)
                    .addDirectory(directory.toAbsolutePath().toString())
                    .setMetadataLogDirectory(directory.toAbsolutePath().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new BrokenWorld("the embedded broker cannot format " + directory + ": " + e.getMessage(), e);
        }
    }
}
