package dev.parley.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;

/** Clients for tests, allowed to talk to one address of the loopback. */
final class Clients {
    static final Limits LIMITS = limits(Duration.ofSeconds(20), Duration.ofSeconds(30));
    static final Limits SOON = limits(Duration.ofMillis(500), Duration.ofSeconds(1));
    static final AddressRules ONE = AddressRules.allowing(List.of(AddressRange.parse("127.0.0.1")));

    private Clients() {}

    private static Limits limits(Duration head, Duration whole) {
        return new Limits(head, whole, 256 << 10, 2 << 20, 100, 5);
    }

    /** Gives up soon. */
    static WebClient impatient(Lookup.Names names) {
        ClientConfig config = new ClientConfig("Parley/1", ONE, SOON, null);
        return new WebClient(config, SSLContexts.createDefault(), names);
    }

    static WebClient one() {
        return with(SSLContexts.createDefault(), host -> {
            throw new UnknownHostException(host);
        });
    }

    static WebClient with(Lookup.Names names) {
        return with(SSLContexts.createDefault(), names);
    }

    static WebClient with(SSLContext trust, Lookup.Names names) {
        return new WebClient(new ClientConfig("Parley/1 (+mailto:desk@example.org)", ONE, LIMITS, null), trust, names);
    }

    /** Any name leads to these addresses. */
    static Lookup.Names always(String... addresses) {
        return host -> all(addresses);
    }

    static InetAddress[] all(String... addresses) throws UnknownHostException {
        InetAddress[] all = new InetAddress[addresses.length];
        for (int i = 0; i < addresses.length; i++) {
            all[i] = InetAddress.getByName(addresses[i]);
        }
        return all;
    }
}
