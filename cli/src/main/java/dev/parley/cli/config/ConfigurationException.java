package dev.parley.cli.config;

import org.jspecify.annotations.Nullable;

/** Something that was set cannot be used; the message names where it was set, the key and the value in one line. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        this(message, null);
    }

    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
