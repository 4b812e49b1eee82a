package dev.parley.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WebClientTest {
    @Test
    void fetchesAPageAndSaysWhereItMoved() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/new");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        server.createContext("/new", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("hello".getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        String root = "http://127.0.0.1:" + server.getAddress().getPort();
        ClientConfig config = new ClientConfig(
                "Parley/test",
                AddressRules.allowing(List.of(AddressRange.parse("127.0.0.0/8"))),
                Limits.STANDARD,
                null);
        try (WebClient client = new WebClient(config)) {
            Answer answer = client.get(Get.of(URI.create(root + "/old")));

            assertThat(answer).isInstanceOfSatisfying(Answer.Fetched.class, fetched -> {
                assertThat(fetched.body()).asString(UTF_8).isEqualTo("hello");
                assertThat(fetched.movedTo()).isEqualTo(URI.create(root + "/new"));
            });
        } finally {
            server.stop(0);
        }
    }

    @Test
    void asksNoAddressThatIsNotPublic() throws Exception {
        ClientConfig config = new ClientConfig("Parley/test", AddressRules.publicOnly(), Limits.STANDARD, null);
        try (WebClient client = new WebClient(config)) {
            assertThat(client.get(Get.of(URI.create("http://127.0.0.1:8080/")))).isInstanceOf(Answer.Refused.class);
            assertThat(client.get(Get.of(URI.create("http://localhost:8080/")))).isInstanceOf(Answer.Refused.class);
        }
    }
}
