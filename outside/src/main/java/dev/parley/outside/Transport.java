package dev.parley.outside;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Connections of one kind, direct or through proxies, and nothing else that a client may do by itself: no redirects, no
 * cookies, no credentials, no repetition, no decompression, no settings of the system.
 */
final class Transport implements AutoCloseable {
    /** The context's attribute with the proxy of a request. */
    static final String PROXY = "parley.proxy";

    private static final int HEADERS = 500;
    private static final int LONGEST_LINE = 32 << 10;
    private static final int ADDRESSES_TRIED = 3; // one that is silent leaves time for the others of its name
    private static final TimeValue IDLE = TimeValue.ofSeconds(10);

    private final PoolingHttpClientConnectionManager pool;
    private final CloseableHttpClient client;

    private Transport(
            DnsResolver resolver, HttpRoutePlanner planner, TlsSocketStrategy tls, Limits limits, int connections) {
        Timeout head = Timeout.of(limits.head());
        this.pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setTlsSocketStrategy(tls)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(HEADERS)
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxEmptyLineCount(1)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.head().dividedBy(ADDRESSES_TRIED)))
                        .setSocketTimeout(head)
                        .setTimeToLive(TimeValue.ofMinutes(1))
                        .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                        .build())
                .setMaxConnTotal(connections)
                .setMaxConnPerRoute(connections)
                .build();
        this.client = HttpClientBuilder.create()
                .setConnectionManager(pool)
                .setRoutePlanner(planner)
                .setKeepAliveStrategy((response, context) -> IDLE)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .setConnectionRequestTimeout(head)
                        .setResponseTimeout(head)
                        .build())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableConnectionState()
                .disableDefaultUserAgent()
                .build();
    }

    /** Connects to the sites themselves. */
    static Transport direct(DnsResolver resolver, TlsSocketStrategy tls, Limits limits, int connections) {
        HttpRoutePlanner planner = (target, context) ->
                new HttpRoute(target, null, target.getSchemeName().equals("https"));
        return new Transport(resolver, planner, tls, limits, connections);
    }

    /** Connects to the proxy that the context names; the proxy looks up the site. */
    static Transport proxied(DnsResolver resolver, TlsSocketStrategy tls, Limits limits, int connections) {
        HttpRoutePlanner planner = (target, context) -> new HttpRoute(
                target,
                null,
                (org.apache.hc.core5.http.HttpHost) context.getAttribute(PROXY),
                target.getSchemeName().equals("https"));
        return new Transport(resolver, planner, tls, limits, connections);
    }

    CloseableHttpClient client() {
        return client;
    }

    void closeIdle() {
        pool.closeExpired();
        pool.closeIdle(TimeValue.of(IDLE.getDuration(), IDLE.getTimeUnit()));
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        pool.close(CloseMode.IMMEDIATE);
    }
}
