package dev.parley.sink.web;

import java.util.Objects;

/**
 * Where the page listens.
 *
 * @param bind address of this machine; the loopback one unless others are meant to see it
 * @param port 0 = any that is free
 */
public record WebConfig(String bind, int port) {
    public static final String LOOPBACK = "127.0.0.1";
    public static final int PORT = 8080;

    public WebConfig {
        Objects.requireNonNull(bind, "bind is missing");
        if (bind.isBlank()) {
            throw new IllegalArgumentException("the page's address to listen on is blank");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
    }

    public static WebConfig onThisMachine(int port) {
        return new WebConfig(LOOPBACK, port);
    }
}
