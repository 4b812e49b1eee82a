package dev.parley.cli.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Settings of somebody else that pass through unread: what follows the prefix is the other's key. */
public enum Family {
    /** Of every Kafka client, e.g. {@code kafka.settings.security.protocol}. */
    KAFKA("kafka.settings.", "Kafka's own settings, for every client"),

    /** Of the processor's Kafka Streams, e.g. {@code processor.settings.commit.interval.ms}. */
    PROCESSOR("processor.settings.", "Kafka Streams' own settings, for the processor");

    private final String prefix;
    private final String meaning;

    Family(String prefix, String meaning) {
        this.prefix = prefix;
        this.meaning = meaning;
    }

    public String prefix() {
        return prefix;
    }

    public String meaning() {
        return meaning;
    }

    static Optional<Family> ofKey(String key) {
        return Arrays.stream(values())
                .filter(family -> key.startsWith(family.prefix) && key.length() > family.prefix.length())
                .findFirst();
    }

    /** The key an environment variable of a family sets: {@code PARLEY_KAFKA_SETTINGS_LINGER_MS}, {@code …linger.ms}. */
    static Optional<String> keyOfVariable(String variable) {
        return Arrays.stream(values())
                .filter(family -> variable.startsWith(Setting.variable(family.prefix))
                        && variable.length() > Setting.variable(family.prefix).length())
                .map(family -> family.prefix
                        + variable.substring(Setting.variable(family.prefix).length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'))
                .findFirst();
    }
}
