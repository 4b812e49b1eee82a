package dev.parley.outside.manners;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.outside.AddressRange;
import dev.parley.outside.AddressRules;
import dev.parley.outside.ClientConfig;
import dev.parley.outside.Limits;
import dev.parley.outside.WebClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A few hosts on the loopback, 127.0.0.1, .2 and so on, that say what a test wants and remember who came. */
final class Village implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> visits = new CopyOnWriteArrayList<>();

    Village() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[4]), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri(int host, String path) {
        return URI.create("http://127.0.0." + host + ":" + server.getAddress().getPort() + path);
    }

    void put(int host, String path, int status, String body, String... field) {
        pages.put(host + path, new Page(status, body, List.of(field)));
    }

    /** Host and path of every request, in order. */
    List<String> visits() {
        return visits;
    }

    WebClient client() {
        AddressRules rules = AddressRules.allowing(List.of(AddressRange.parse("127.0.0.0/8")));
        Limits limits = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 1 << 20, 4 << 20, 100, 5);
        return new WebClient(new ClientConfig("Parley/1", rules, limits, null));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host =
                    exchange.getLocalAddress().getAddress().getHostAddress().substring("127.0.0.".length());
            String visit = host + exchange.getRequestURI();
            visits.add(visit);
            Page page = pages.getOrDefault(visit, new Page(404, "nothing", List.of()));
            if (!page.fields().isEmpty()) {
                exchange.getResponseHeaders()
                        .add(page.fields().getFirst(), page.fields().getLast());
            }
            byte[] body = page.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Page(int status, String body, List<String> fields) {}
}
