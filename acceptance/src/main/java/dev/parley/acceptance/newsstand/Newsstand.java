package dev.parley.acceptance.newsstand;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * The server of all sites of a plan, told apart by the host they are asked under. A second one, the inner, listens beside
 * it where nobody should ever be led to.
 */
public final class Newsstand implements AutoCloseable {
    private static final String OUTER = "127.0.0.1";
    /** Loopback too, but not where names lead. */
    private static final String INNER = "127.0.0.2";

    private static final byte[] INNER_ADDRESS = {127, 0, 0, 2};
    private static final int BACKLOG = 2_000;

    private final Plan plan;
    private final HttpServer outer;
    private final HttpServer inner;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Ledger ledger = new Ledger();
    private final AtomicReference<Hold> hold = new AtomicReference<>(Hold.NOBODY);
    private final AtomicInteger strays = new AtomicInteger();

    private Newsstand(Plan plan, HttpServer outer, HttpServer inner) {
        this.plan = plan;
        this.outer = outer;
        this.inner = inner;
    }

    /** Opens it at once. */
    public static Newsstand open(Plan plan, InstantSource clock) {
        // The JDK's server otherwise closes what is over 200 idle connections, and waits 40 ms between head and body.
        System.setProperty("sun.net.httpserver.maxIdleConnections", "5000");
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer outer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
            HttpServer inner =
                    HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(INNER_ADDRESS), 0), BACKLOG);
            Newsstand stand = new Newsstand(plan, outer, inner);
            Map<String, Site> sites = plan.sites().stream().collect(Collectors.toMap(Site::id, site -> site));
            Map<String, House> houses = new TreeMap<>();
            plan.sites().forEach(site -> houses.put(site.house().host(), site.house()));
            Counter counter = new Counter(
                    sites,
                    houses,
                    stand.ledger,
                    clock,
                    stand.closed,
                    outer.getAddress().getPort(),
                    stand.hold::get,
                    "http://" + INNER + ":" + inner.getAddress().getPort() + "/secret");
            outer.createContext("/", counter::serve);
            inner.createContext("/", stand::stray);
            outer.setExecutor(stand.threads);
            inner.setExecutor(stand.threads);
            outer.start();
            inner.start();
            return stand;
        } catch (IOException e) {
            throw new UncheckedIOException("no newsstand on " + OUTER + " and " + INNER, e);
        }
    }

    private void stray(HttpExchange exchange) throws IOException {
        strays.incrementAndGet();
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    public Plan plan() {
        return plan;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Lets everybody whose User-Agent contains something wait for articles until the hold is let go. */
    public Hold hold(String agent) {
        Hold next = new Hold(agent);
        hold.set(next);
        return next;
    }

    /** How many requests came to where nobody should be led. */
    public int strays() {
        return strays.get();
    }

    public int port() {
        return outer.getAddress().getPort();
    }

    /** The address of an item's page, as its site lists it. */
    public String address(Item item) {
        return "http://%s:%d%s".formatted(plan.site(item.site()).house().host(), port(), item.path());
    }

    /** Writes a hosts file ({@code jdk.net.hosts.file}) in which all its names are. */
    public Path writeHosts(Path file) throws IOException {
        String names = plan.sites().stream()
                .map(site -> site.house().host())
                .distinct()
                .map(host -> OUTER + " " + host + "\n")
                .collect(Collectors.joining());
        return Files.writeString(file, OUTER + " localhost\n" + names);
    }

    /** Writes a file of sources with all its sites. */
    public Path writeSources(Path file) throws IOException {
        return Files.writeString(
                file,
                plan.sites().stream()
                        .map(site -> site.source(port()))
                        .collect(Collectors.joining("", "sources:\n", "")));
    }

    @Override
    public void close() {
        closed.countDown();
        hold.get().letGo();
        outer.stop(0);
        inner.stop(0);
        threads.shutdownNow();
    }
}
