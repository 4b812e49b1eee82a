package dev.parley.outside;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which ports are not asked for pages: those that are known to speak something else.
 *
 * <p>A request is text, and what listens there may take it for commands. The first list is that of browsers ("bad port",
 * Fetch standard §2.9); the second adds stores, queues and machinery that stand in inner networks. Ports above 32,767
 * are not on it, since systems hand them out as they come.
 */
final class Ports {
    private static final Set<Integer> OTHER_PROTOCOLS = Stream.of(
                    IntStream.of(1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95),
                    IntStream.of(101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161),
                    IntStream.of(179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563),
                    IntStream.of(587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060),
                    IntStream.of(5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080))
            .flatMap(IntStream::boxed)
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<Integer, String> INNER = Map.ofEntries(
            Map.entry(445, "file shares"),
            Map.entry(873, "rsync"),
            Map.entry(1433, "a database"),
            Map.entry(1521, "a database"),
            Map.entry(2181, "ZooKeeper"),
            Map.entry(2375, "a container engine"),
            Map.entry(2376, "a container engine"),
            Map.entry(2379, "etcd"),
            Map.entry(2380, "etcd"),
            Map.entry(3306, "a database"),
            Map.entry(3389, "remote desktops"),
            Map.entry(5432, "a database"),
            Map.entry(5672, "a message queue"),
            Map.entry(5900, "remote desktops"),
            Map.entry(5985, "remote management"),
            Map.entry(5986, "remote management"),
            Map.entry(6379, "Redis"),
            Map.entry(6443, "Kubernetes"),
            Map.entry(9042, "a database"),
            Map.entry(9092, "Kafka"),
            Map.entry(9093, "Kafka"),
            Map.entry(9094, "Kafka"),
            Map.entry(9200, "a search engine"),
            Map.entry(9300, "a search engine"),
            Map.entry(10250, "Kubernetes"),
            Map.entry(10255, "Kubernetes"),
            Map.entry(11211, "memcached"),
            Map.entry(27017, "a database"),
            Map.entry(27018, "a database"));

    private Ports() {}

    /** Why the port is not asked, naming it; empty = it may be. */
    static Optional<String> refusal(int port) {
        if (port < 1 || port > 65_535) {
            return Optional.of(port + " is no port");
        }
        String inner = INNER.get(port);
        if (inner != null) {
            return Optional.of("port " + port + " is that of " + inner);
        }
        return OTHER_PROTOCOLS.contains(port)
                ? Optional.of("port " + port + " speaks another protocol than HTTP")
                : Optional.empty();
    }
}
