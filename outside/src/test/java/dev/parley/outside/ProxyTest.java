package dev.parley.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.outside.EvilServer.Behaviour;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ProxyTest {
    private static final Lookup.Names NONE = host -> {
        throw new UnknownHostException(host);
    };

    @Test
    void asksTheProxyAndLeavesTheNameToIt() throws Exception {
        try (EvilServer proxy = EvilServer.on("127.0.0.2", Map.of("/feed", Behaviour.of("200 OK", "", "hello")));
                WebClient client = Clients.with(NONE)) {
            Answer answer = client.get(through(proxy, "http://known-to-the-proxy.example/feed"));

            assertThat(answer).isInstanceOf(Answer.Fetched.class);
            assertThat(proxy.requests().getFirst())
                    .startsWith("GET http://known-to-the-proxy.example/feed HTTP/1.1\r\n");
        }
    }

    @Test
    void checksAddressesAndRedirectsThatNeedNoName() throws Exception {
        try (EvilServer proxy =
                        EvilServer.on("127.0.0.2", Map.of("/feed", Behaviour.redirect(302, "http://10.0.0.1/")));
                WebClient client = Clients.with(NONE)) {
            assertThat(client.get(through(proxy, "http://some.example/feed"))).isInstanceOf(Answer.Refused.class);
            assertThat(client.get(through(proxy, "http://[::1]/feed"))).isInstanceOf(Answer.Refused.class);
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @Test
    void takesARefusedTunnelForAFaultOfTheProxyAndNotForAnAnswerOfTheSite() throws Exception {
        Behaviour refusing = Behaviour.of("410 Gone", "", "gone");
        try (EvilServer proxy = EvilServer.on("127.0.0.2", Map.of("some.example:443", refusing));
                WebClient client = Clients.with(NONE)) {
            Answer answer = client.get(through(proxy, "https://some.example/feed"));

            assertThat(proxy.requests().getFirst()).startsWith("CONNECT some.example:443 ");
            assertThat(answer).isInstanceOfSatisfying(Answer.Failed.class, failed -> {
                assertThat(failed.cause()).isEqualTo(Answer.Cause.CONNECTION);
                assertThat(failed.reason()).contains("proxy").contains("410");
            });
        }
    }

    @Test
    void refusesAProxyThatIsNone() throws Exception {
        try (WebClient client = Clients.with(NONE)) {
            Get get = new Get(
                    URI.create("http://some.example/"),
                    "*/*",
                    Validators.NONE,
                    Gate.OPEN,
                    URI.create("socks://127.0.0.1:1080"));

            assertThat(client.get(get)).isInstanceOf(Answer.Refused.class);
        }
    }

    private static Get through(EvilServer proxy, String address) {
        return new Get(
                URI.create(address), "*/*", Validators.NONE, Gate.OPEN, URI.create("http://127.0.0.2:" + proxy.port()));
    }
}
