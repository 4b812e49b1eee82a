package dev.parley.sink.web;

import dev.parley.events.Namespace;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web server with the page, its stylesheet, {@code /metrics} and {@code /healthz}. */
public final class Web implements AutoCloseable {
    /** Where metrics are shown. */
    public static final String METRICS = "/metrics";

    private static final Logger LOG = LoggerFactory.getLogger(Web.class);
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';" + " frame-ancestors 'none'";
    private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.[0-9.]+|\\[::1])(:[0-9]+)?");

    private final WebConfig config;
    private final Javalin server;

    private Web(WebConfig config, Javalin server) {
        this.config = config;
        this.server = server;
    }

    /** Shows the page. Throws {@link PortTaken} when somebody else listens there. */
    public static Web start(WebConfig config, Newsroom newsroom) {
        return listen(config, settings -> addPage(settings, newsroom));
    }

    /**
     * Shows the page and, under {@link #METRICS}, what can be measured.
     *
     * @param metrics in Prometheus' text format 0.0.4
     */
    public static Web start(WebConfig config, Newsroom newsroom, Supplier<String> metrics) {
        return listen(config, settings -> {
            addPage(settings, newsroom);
            addMetrics(settings, metrics);
        });
    }

    /** Shows what can be measured and no page, for a role that has none. */
    public static Web ofMetrics(WebConfig config, Supplier<String> metrics) {
        return listen(config, settings -> addMetrics(settings, metrics));
    }

    private static void addPage(JavalinConfig settings, Newsroom newsroom) {
        String stylesheet = resource("style.css");
        settings.routes.get("/", context -> show(context, newsroom));
        settings.routes.get(
                "/style.css",
                context -> context.contentType("text/css; charset=utf-8").result(stylesheet));
    }

    private static void addMetrics(JavalinConfig settings, Supplier<String> metrics) {
        settings.routes.get(
                METRICS,
                context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(metrics.get()));
    }

    private static Web listen(WebConfig config, Consumer<JavalinConfig> routes) {
        boolean onlyThisMachine = isLoopback(config.bind());
        Javalin server = Javalin.create(settings -> {
            keepQuiet(settings);
            settings.routes.before(context -> guard(context, onlyThisMachine));
            routes.accept(settings);
            settings.routes.get(
                    "/healthz",
                    context -> context.contentType("text/plain; charset=utf-8").result("ok\n"));
            settings.routes.exception(Exception.class, (failure, context) -> {
                LOG.error("the page {} failed", context.path(), failure);
                plain(context.status(500), "This page failed; the log says why.\n");
            });
        });
        try {
            return new Web(config, server.start(config.bind(), config.port()));
        } catch (JavalinBindException e) {
            server.stop();
            throw new PortTaken(
                    "port " + config.port() + " on " + config.bind() + " is taken by another program"
                            + (config.port() < 1024 ? ", or this user may not listen there" : ""),
                    e);
        }
    }

    private static void keepQuiet(JavalinConfig settings) {
        settings.startup.showJavalinBanner = false;
        settings.startup.showOldJavalinVersionWarning = false;
        settings.startup.startupWatcherEnabled = false;
    }

    /** A page on the loopback address answers only to names of this machine, whoever resolves another name to it. */
    private static void guard(Context context, boolean onlyThisMachine) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cache-Control", "no-store");
        String host = context.header("Host");
        if (onlyThisMachine && (host == null || !THIS_MACHINE.matcher(host).matches())) {
            plain(context.status(421), "This page is for this machine only.\n");
            context.skipRemainingHandlers();
        }
    }

    private static void show(Context context, Newsroom newsroom) {
        String asked = context.queryParam("namespace");
        Optional<Choice> choice = asked == null
                ? Optional.of(Choice.first(newsroom))
                : named(asked).flatMap(each -> Choice.of(newsroom, each));
        if (choice.isEmpty()) {
            plain(context.status(404), "There is no such namespace.\n");
        } else {
            context.contentType("text/html; charset=utf-8").result(NewsPage.of(newsroom, choice.get()));
        }
    }

    private static Optional<Namespace> named(String asked) {
        try {
            return Optional.of(new Namespace(asked));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void plain(Context context, String text) {
        context.contentType("text/plain; charset=utf-8").result(text);
    }

    private static boolean isLoopback(String bind) {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("address '" + bind + "' to listen on is not known", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Web.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The port it listens on, also when any was asked for. */
    public int port() {
        return server.port();
    }

    public URI address() {
        return URI.create("http://" + (isLoopback(config.bind()) ? "localhost" : config.bind()) + ":" + port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Somebody else listens on the port; the message names it. */
    public static final class PortTaken extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        PortTaken(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
