package dev.parley.outside;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.Nullable;

/**
 * The one client that asks the web. It is made for virtual threads: a call blocks until its answer is there.
 *
 * <p>Whatever a site does is an {@link Answer} of bounded size within a bounded time. Redirects are followed here, one by
 * one: each address is checked anew, and the gate of the request is asked about it.
 */
public final class WebClient implements AutoCloseable {
    private static final int CONNECTIONS = 256;

    private final ClientConfig config;
    private final Watchdog watchdog = new Watchdog();
    private final Lookup lookup;
    private final Transport direct;
    private final Transport proxied;
    private final Exchange exchange;
    private final ScheduledFuture<?> tidying;
    private final Semaphore connections = new Semaphore(CONNECTIONS);

    public WebClient(ClientConfig config) {
        this(config, SSLContexts.createDefault(), Lookup.Names.SYSTEM);
    }

    WebClient(ClientConfig config, SSLContext trust, Lookup.Names names) {
        this.config = config;
        this.lookup = new Lookup(config.addresses(), names, config.limits().head());
        DefaultClientTlsStrategy tls = new DefaultClientTlsStrategy(trust);
        this.direct = Transport.direct(lookup, tls, config.limits(), CONNECTIONS);
        this.proxied = Transport.proxied(SystemDefaultDnsResolver.INSTANCE, tls, config.limits(), CONNECTIONS);
        this.exchange = new Exchange(config, watchdog);
        this.tidying = watchdog.every(Duration.ofSeconds(5), () -> {
            direct.closeIdle();
            proxied.closeIdle();
        });
    }

    /** Asks a site for all of a thing. Time spent waiting at the gate does not count. */
    public Answer get(Get get) throws InterruptedException {
        return follow(get, 0);
    }

    /** Asks a site for a thing of which at most the first {@code bytes} are wanted, however long it is. */
    public Answer beginning(Get get, int bytes) throws InterruptedException {
        if (bytes <= 0) {
            throw new IllegalArgumentException(bytes + " bytes are no beginning");
        }
        return follow(get, bytes);
    }

    private Answer follow(Get get, int part) throws InterruptedException {
        URI proxy = get.proxy() == null ? config.proxy() : get.proxy();
        Optional<String> odd = proxy == null ? Optional.empty() : Proxies.refusal(proxy);
        if (odd.isPresent()) {
            return new Answer.Refused(get.address(), odd.get());
        }
        Trail trail = new Trail(get.address(), config.limits());
        while (true) {
            Optional<Answer> end = step(get, part, proxy, trail);
            if (end.isPresent()) {
                return end.get();
            }
        }
    }

    /** One request on the way; empty = the way goes on. */
    private Optional<Answer> step(Get get, int part, @Nullable URI proxy, Trail trail) throws InterruptedException {
        URI here = trail.here();
        WebAddress.Visitable target;
        switch (WebAddress.of(here)) {
            case WebAddress.Unvisitable none -> {
                return Optional.of(new Answer.Refused(here, none.reason()));
            }
            case WebAddress.Visitable one -> target = one;
        }
        Optional<String> refusal = refusal(target, proxy != null);
        if (refusal.isEmpty()) {
            refusal = get.gate().refusal(here);
        }
        if (refusal.isPresent()) {
            return Optional.of(new Answer.Refused(here, refusal.get()));
        }
        HttpHost through = proxy == null ? null : Proxies.host(proxy);
        connections.acquire();
        try {
            long begin = System.nanoTime();
            Reply reply = exchange.ask(get, target, proxy == null ? direct : proxied, through, trail.left(), part);
            trail.spend(Duration.ofNanos(System.nanoTime() - begin));
            return trail.take(reply, get);
        } finally {
            connections.release();
        }
    }

    /** A proxy looks up names itself: what can be told without that is told here. */
    private Optional<String> refusal(WebAddress.Visitable target, boolean isProxied) {
        if (target.literal() != null) {
            return config.addresses().refusal(target.literal());
        }
        boolean isLocal = target.host().equals("localhost") || target.host().endsWith(".localhost");
        return isProxied && isLocal ? Optional.of(target.host() + " is the machine of the proxy") : Optional.empty();
    }

    @Override
    public void close() {
        tidying.cancel(false);
        watchdog.close();
        direct.close();
        proxied.close();
        lookup.close();
    }

    /** The way of one request from redirect to redirect. */
    private static final class Trail {
        private final Limits limits;
        private final Set<URI> seen = new HashSet<>();
        private URI here;
        private @Nullable URI movedTo;
        private boolean isForGood = true;
        private Duration left;

        Trail(URI start, Limits limits) {
            this.here = start;
            this.limits = limits;
            this.left = limits.whole();
            seen.add(start);
        }

        URI here() {
            return here;
        }

        Duration left() {
            return left;
        }

        void spend(Duration spent) {
            left = left.minus(spent);
        }

        Optional<Answer> take(Reply reply, Get get) {
            return switch (reply) {
                case Reply.Barred barred -> Optional.of(new Answer.Refused(here, barred.reason()));
                case Reply.Broken broken -> Optional.of(new Answer.Failed(here, broken.cause(), broken.reason()));
                case Reply.Complete complete -> take(complete, get);
            };
        }

        private Optional<Answer> take(Reply.Complete complete, Get get) {
            int status = complete.status();
            Optional<String> location = complete.headers().first("location");
            if (Redirect.is(status) && location.isPresent()) {
                return follow(status, location.get());
            }
            if (status == 304) {
                boolean wasAsked = !get.validators().equals(Validators.NONE);
                return Optional.of(
                        wasAsked
                                ? new Answer.NotModified(here, movedTo, complete.headers())
                                : failed(Answer.Cause.PROTOCOL, "it says 304, though no version was named"));
            }
            if (status == 206) {
                return Optional.of(failed(Answer.Cause.PROTOCOL, "it sends a part, though the whole was asked for"));
            }
            return Optional.of(
                    status >= 200 && status < 300
                            ? new Answer.Fetched(here, movedTo, status, complete.headers(), complete.body())
                            : new Answer.Declined(here, status, complete.headers(), complete.body()));
        }

        private Optional<Answer> follow(int status, String location) {
            Optional<URI> target = Redirect.target(here, location);
            if (target.isEmpty()) {
                return Optional.of(failed(Answer.Cause.PROTOCOL, "it leads to what is no address"));
            }
            if (seen.size() > limits.redirects()) {
                return Optional.of(failed(Answer.Cause.REDIRECTS, "more than " + limits.redirects() + " redirects"));
            }
            if (!seen.add(target.get())) {
                return Optional.of(failed(Answer.Cause.REDIRECTS, "the redirects lead in a circle"));
            }
            if (left.isNegative() || left.isZero()) {
                return Optional.of(failed(Answer.Cause.TIME, "not at the end of the redirects in time"));
            }
            boolean isWeaker = "https".equalsIgnoreCase(here.getScheme())
                    && !"https".equalsIgnoreCase(target.get().getScheme());
            isForGood = isForGood && Redirect.isForGood(status) && !isWeaker;
            here = target.get();
            movedTo = isForGood ? here : movedTo;
            return Optional.empty();
        }

        private Answer failed(Answer.Cause cause, String reason) {
            return new Answer.Failed(here, cause, reason);
        }
    }
}
