package dev.parley.outside;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the client is set up.
 *
 * @param userAgent program, version and contact as sites see them; printable ASCII
 * @param addresses which may be connected to
 * @param limits of one answer
 * @param proxy {@code http://host:port} through which everything goes; null = directly
 */
public record ClientConfig(
        String userAgent,
        AddressRules addresses,
        Limits limits,
        @Nullable URI proxy) {
    public ClientConfig {
        Objects.requireNonNull(userAgent, "userAgent is missing");
        Objects.requireNonNull(addresses, "addresses are missing");
        Objects.requireNonNull(limits, "limits are missing");
        userAgent = userAgent.strip();
        if (!userAgent.matches("[\\x20-\\x7e]+")) {
            throw new IllegalArgumentException("user agent '" + userAgent + "' is not printable ASCII");
        }
        if (proxy != null) {
            Proxies.refusal(proxy).ifPresent(reason -> {
                throw new IllegalArgumentException(reason);
            });
        }
    }
}
