package dev.parley.acceptance.newsstand;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers requests as the sites of a plan do. */
final class Counter {
    private static final Pattern LISTING = Pattern.compile("(?:/moved)?/([a-z]+\\d*)/[a-z]+\\.[a-z]+");
    private static final Pattern PAGE = Pattern.compile("/(?:news|closed)/([a-z]+\\d*)/(\\d+)\\.html");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Map<String, Site> sites;
    private final Map<String, House> houses;
    private final Ledger ledger;
    private final InstantSource clock;
    private final CountDownLatch closed;
    private final int port;
    private final Supplier<Hold> hold;
    private final Traps traps;
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();

    Counter(
            Map<String, Site> sites,
            Map<String, House> houses,
            Ledger ledger,
            InstantSource clock,
            CountDownLatch closed,
            int port,
            Supplier<Hold> hold,
            String inner) {
        this.sites = sites;
        this.houses = houses;
        this.ledger = ledger;
        this.clock = clock;
        this.closed = closed;
        this.port = port;
        this.hold = hold;
        this.traps = new Traps(closed, inner);
    }

    void serve(HttpExchange exchange) throws IOException {
        Instant from = clock.instant();
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("")
                .replaceFirst(":\\d+$", "");
        String path = exchange.getRequestURI().getPath();
        Given given = new Given(0, null);
        try (exchange) {
            given = answer(exchange, host, path, from);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ledger.add(new Visit(
                    host,
                    path,
                    from,
                    clock.instant(),
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("User-Agent"), ""),
                    exchange.getRequestHeaders().containsKey("If-None-Match")
                            || exchange.getRequestHeaders().containsKey("If-Modified-Since"),
                    given.status(),
                    given.copy()));
        }
    }

    private Given answer(HttpExchange exchange, String host, String path, Instant now)
            throws IOException, InterruptedException {
        House house = houses.get(host);
        Matcher listing = LISTING.matcher(path);
        Matcher page = PAGE.matcher(path);
        if (house == null) {
            return refuse(exchange, 404);
        } else if (path.equals("/robots.txt")) {
            return house.robots() == null
                    ? refuse(exchange, 404)
                    : send(exchange, 200, "text/plain", house.robots().getBytes(StandardCharsets.UTF_8));
        }
        Site listed = listing.matches() ? site(listing.group(1), host) : null;
        if (listed != null) {
            return listing(exchange, listed, path, now);
        }
        Site paged = page.matches() ? site(page.group(1), host) : null;
        return paged == null ? refuse(exchange, 404) : page(exchange, paged, Integer.parseInt(page.group(2)), now);
    }

    private @Nullable Site site(String id, String host) {
        Site site = sites.get(id);
        return site != null && site.house().host().equals(host) ? site : null;
    }

    private Given listing(HttpExchange exchange, Site site, String path, Instant now)
            throws IOException, InterruptedException {
        int times = requests.computeIfAbsent(site.id(), unknown -> new AtomicInteger())
                .incrementAndGet();
        switch (site.temper()) {
            case DRIPPING, HUGE, BOMB, INWARD -> {
                return new Given(traps.spring(exchange, site.temper()), null);
            }
            case SLOW -> pause(Temper.DELAY);
            case MOVED -> {
                if (!path.equals(site.newPath())) {
                    exchange.getResponseHeaders().set("Location", site.newPath());
                    return refuse(exchange, 301);
                }
            }
            case GONE -> {
                if (site.isGone(now)) {
                    return refuse(exchange, 410);
                }
            }
            case BUSY -> {
                if (times % 5 == 0) {
                    askToWait(exchange);
                    return refuse(exchange, 429);
                }
            }
            case BROKEN -> {
                if (times % 4 == 0) {
                    return refuse(exchange, 500);
                }
            }
            case HONEST, PLAIN, LYING -> {}
        }
        return handOut(exchange, site, now);
    }

    private Given handOut(HttpExchange exchange, Site site, Instant now) throws IOException {
        List<Item> items = site.listed(now);
        byte[] body = site.format()
                .listing(site, "http://" + site.house().host() + ":" + port, items)
                .getBytes(site.charset());
        String tag = site.temper() == Temper.LYING ? "\"always\"" : "\"" + Integer.toHexString(items.hashCode()) + "\"";
        if (site.temper() != Temper.PLAIN) {
            exchange.getResponseHeaders().set("ETag", tag);
            if (!items.isEmpty() && site.temper() != Temper.LYING) {
                exchange.getResponseHeaders()
                        .set("Last-Modified", HTTP_DATE.format(items.getFirst().appears()));
            }
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                return refuse(exchange, 304);
            }
        }
        Instant begun = clock.instant();
        Given given = send(exchange, 200, typed(site, site.format().contentType()), body);
        ledger.shown(site, items, begun);
        return given;
    }

    private Given page(HttpExchange exchange, Site site, int number, Instant now)
            throws IOException, InterruptedException {
        if (number < 1 || number > site.items().size()) {
            return refuse(exchange, 404);
        }
        Item item = site.items().get(number - 1);
        int times = requests.computeIfAbsent(item.path(), unknown -> new AtomicInteger())
                .incrementAndGet();
        if (item.appears().isAfter(now)
                || !item.path().equals(exchange.getRequestURI().getPath())) {
            return refuse(exchange, 404);
        }
        if (site.temper() == Temper.BROKEN && number % 3 == 0 && times == 1) {
            askToWait(exchange);
            return refuse(exchange, 503);
        }
        hold.get().await(Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("User-Agent"), ""));
        int copy = ledger.nextCopy();
        send(
                exchange,
                200,
                typed(site, "text/html"),
                ArticlePage.html(site, item, copy).getBytes(site.charset()));
        return new Given(200, copy);
    }

    private static String typed(Site site, String type) {
        Charset charset = site.charset();
        return charset.equals(StandardCharsets.UTF_8) ? type + "; charset=utf-8" : type;
    }

    private static void askToWait(HttpExchange exchange) {
        exchange.getResponseHeaders().set("Retry-After", Long.toString(Temper.RETRY_AFTER.toSeconds()));
    }

    private Given refuse(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        return new Given(status, null);
    }

    private Given send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
        return new Given(status, null);
    }

    private void pause(Duration time) throws InterruptedException {
        if (closed.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("the newsstand closes");
        }
    }

    /** What was answered, and which copy of an article. */
    private record Given(int status, @Nullable Integer copy) {}
}
