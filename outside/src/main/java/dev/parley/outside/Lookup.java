package dev.parley.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Turns names into the addresses that are connected to, and lets only permitted ones through.
 *
 * <p>The connection is opened to what this returns, so that a name cannot answer differently in between. Names are looked
 * up on threads of their own: a look-up cannot be interrupted, and one that hangs must cost its asker only the time limit.
 */
final class Lookup implements DnsResolver, AutoCloseable {
    private static final int THREADS = 32;
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-f:.]*:[0-9a-f:.]*");

    private final AddressRules rules;
    private final Names names;
    private final Duration within;
    private final ThreadPoolExecutor threads;

    Lookup(AddressRules rules, Names names, Duration within) {
        this.rules = rules;
        this.names = names;
        this.within = within;
        this.threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("names-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = all(host);
        List<InetAddress> permitted = new ArrayList<>(all.length);
        String refusal = "";
        for (InetAddress address : all) {
            String reason = rules.refusal(address).orElse("");
            if (reason.isEmpty()) {
                permitted.add(address);
            } else {
                refusal = reason;
            }
        }
        if (permitted.isEmpty()) {
            throw new NotPermitted(host + " is refused: " + (refusal.isEmpty() ? "it has no address" : refusal));
        }
        return permitted.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private InetAddress[] all(String host) throws UnknownHostException {
        if (LITERAL.matcher(host).matches()) {
            return InetAddress.getAllByName(host);
        }
        Future<InetAddress[]> answer = threads.submit(() -> names.addresses(host));
        try {
            return answer.get(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw unknown(host, e);
        } catch (TimeoutException e) {
            answer.cancel(false);
            throw new NameTimeout(host + " was not looked up within " + within.toMillis() + " ms");
        } catch (InterruptedException e) {
            answer.cancel(false);
            Thread.currentThread().interrupt();
            throw unknown(host, e);
        }
    }

    private static UnknownHostException unknown(String host, Throwable cause) {
        UnknownHostException unknown = new UnknownHostException(host);
        unknown.initCause(cause);
        return unknown;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Where names are looked up. */
    @FunctionalInterface
    interface Names {
        /** The system's resolver. */
        Names SYSTEM = InetAddress::getAllByName;

        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** A name leads to no address that may be connected to. */
    static final class NotPermitted extends UnknownHostException {
        NotPermitted(String reason) {
            super(reason);
        }
    }

    /** A name was not looked up in time. */
    static final class NameTimeout extends UnknownHostException {
        NameTimeout(String reason) {
            super(reason);
        }
    }
}
