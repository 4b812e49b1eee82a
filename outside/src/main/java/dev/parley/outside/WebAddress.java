package dev.parley.outside;

import java.net.InetAddress;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is connected to, or why it is none.
 *
 * <p>Programs read odd addresses differently ({@code 0177.0.0.1} is two addresses, {@code a@b} two hosts). Where two
 * readings are in use, none is taken.
 */
public sealed interface WebAddress {
    /** Reads any address. */
    static WebAddress of(URI address) {
        return WebAddressReader.read(address);
    }

    /**
     * One that may be asked, as far as it can be told without looking up its name.
     *
     * @param scheme http or https
     * @param host a name in lower case and punycode without a final dot, or the text of an IP address without brackets
     * @param port as written, or that of the scheme
     * @param path with the query, as it is sent; begins with a slash
     * @param literal the host if it is an IP address; null = it is a name
     */
    record Visitable(
            String scheme,
            String host,
            int port,
            String path,
            @Nullable InetAddress literal) implements WebAddress {
        public Visitable {
            Objects.requireNonNull(scheme, "scheme is missing");
            Objects.requireNonNull(host, "host is missing");
            Objects.requireNonNull(path, "path is missing");
        }

        /** Scheme, host and port, written in one way (RFC 6454 §6.2). */
        public String origin() {
            boolean usual = port == (isSecure() ? 443 : 80);
            String name = host.contains(":") ? "[" + host + "]" : host;
            return scheme + "://" + name + (usual ? "" : ":" + port);
        }

        /** Who is visited: the host, and the port where it is neither of the two usual ones. */
        public String server() {
            return port == 80 || port == 443 ? host : host + ":" + port;
        }

        /** The whole address, written in one way. */
        public URI uri() {
            return URI.create(origin() + path);
        }

        public boolean isSecure() {
            return scheme.equals("https");
        }
    }

    /** One that is not asked, for this reason. */
    record Unvisitable(String reason) implements WebAddress {
        public Unvisitable {
            Objects.requireNonNull(reason, "reason is missing");
        }
    }
}
