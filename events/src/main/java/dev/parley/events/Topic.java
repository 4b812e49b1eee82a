package dev.parley.events;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A topic: its full name, whether it is spread over partitions, and what is kept of it.
 *
 * @param name with namespace and, for what the processor writes, generation
 * @param cleanup what the broker takes away
 * @param retention how long a record is kept from its sending; null = without end
 */
public record Topic(String name, Cleanup cleanup, @Nullable Duration retention) {
    /** The broker's {@code cleanup.policy}. */
    public enum Cleanup {
        DELETE("delete"),
        COMPACT("compact"),
        COMPACT_AND_DELETE("compact,delete");

        private final String policy;

        Cleanup(String policy) {
            this.policy = policy;
        }
    }

    /** The largest value any topic takes, in bytes. A producer measures before it sends. */
    public static final int MAX_VALUE_BYTES = 8 * 1024 * 1024 - 64 * 1024;

    /** The largest batch topics and producers allow, in bytes: one largest value and its frame. */
    public static final int MAX_BATCH_BYTES = 8 * 1024 * 1024;

    /** The topic's own settings, by Kafka's names. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("cleanup.policy", cleanup.policy);
        settings.put("retention.ms", retention == null ? "-1" : Long.toString(retention.toMillis()));
        settings.put("max.message.bytes", Integer.toString(MAX_BATCH_BYTES));
        settings.put("message.timestamp.type", "CreateTime");
        return settings;
    }
}
