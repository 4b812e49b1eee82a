package dev.parley.acceptance.newsstand;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** What evil sites answer. */
final class Traps {
    private static final int MEBIBYTE = 1 << 20;
    private static final int HUGE_MEBIBYTES = 100;
    private static final int UNPACKED_MEBIBYTES = 200;

    private final CountDownLatch closed;
    private final String inner;
    private final byte[] bomb = bomb();

    /** @param inner an address that only the inner network should reach */
    Traps(CountDownLatch closed, String inner) {
        this.closed = closed;
        this.inner = inner;
    }

    /** Answers, and tells with which status. */
    int spring(HttpExchange exchange, Temper temper) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
        switch (temper) {
            case DRIPPING -> drip(exchange);
            case HUGE -> flood(exchange);
            case BOMB -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.sendResponseHeaders(200, bomb.length);
                exchange.getResponseBody().write(bomb);
            }
            case INWARD -> {
                exchange.getResponseHeaders().set("Location", inner);
                exchange.sendResponseHeaders(302, -1);
                return 302;
            }
            case HONEST, PLAIN, LYING, SLOW, MOVED, GONE, BUSY, BROKEN ->
                throw new IllegalArgumentException(temper + " is no trap");
        }
        return 200;
    }

    private void drip(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        do {
            out.write(' ');
            out.flush();
        } while (!closed.await(1, TimeUnit.SECONDS));
    }

    private static void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] spaces = new byte[MEBIBYTE];
        for (int i = 0; i < HUGE_MEBIBYTES; i++) {
            exchange.getResponseBody().write(spaces);
        }
    }

    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[MEBIBYTE];
            for (int i = 0; i < UNPACKED_MEBIBYTES; i++) {
                gzip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
