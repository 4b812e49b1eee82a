package dev.parley.cli.broker;

import org.jspecify.annotations.Nullable;

/** Something outside Parley is not as it must be; the message is the one line that a person is told. */
public final class BrokenWorld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenWorld(String message) {
        this(message, null);
    }

    public BrokenWorld(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
