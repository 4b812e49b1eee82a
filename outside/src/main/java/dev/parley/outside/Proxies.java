package dev.parley.outside;

import java.net.URI;
import java.util.Optional;
import org.apache.hc.core5.http.HttpHost;

/** Which addresses of proxies are understood: {@code http://host:port}, without credentials. */
final class Proxies {
    private Proxies() {}

    /** Why this is no address of a proxy, naming it; empty = it is one. */
    static Optional<String> refusal(URI proxy) {
        boolean isHost = "http".equalsIgnoreCase(proxy.getScheme()) && proxy.getHost() != null && proxy.getPort() > 0;
        boolean isBare = proxy.getRawUserInfo() == null
                && proxy.getRawQuery() == null
                && (proxy.getRawPath() == null || proxy.getRawPath().matches("/?"));
        return isHost && isBare
                ? Optional.empty()
                : Optional.of("proxy '" + withoutUser(proxy) + "' is not http://host:port without credentials");
    }

    static HttpHost host(URI proxy) {
        return new HttpHost("http", proxy.getHost(), proxy.getPort());
    }

    private static String withoutUser(URI proxy) {
        return proxy.toString().replaceFirst("//[^/@]*@", "//…@");
    }
}
