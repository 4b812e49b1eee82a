package dev.parley.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.outside.EvilServer.Behaviour;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which machines are connected to, how often, and with what. */
@Timeout(60)
final class ConnectionsTest {
    private static final Behaviour HELLO = Behaviour.of("200 OK", "", "hello");

    @Test
    void connectsOnlyToThoseAddressesOfANameThatArePermitted() throws Exception {
        try (EvilServer good = EvilServer.on("127.0.0.1", Map.of("/", HELLO));
                EvilServer inner = EvilServer.on(
                        new ServerSocket(good.port(), 50, java.net.InetAddress.getByName("127.0.0.2")),
                        Map.of("/", HELLO));
                WebClient client = Clients.with(Clients.always("127.0.0.2", "127.0.0.1"))) {
            Answer answer = client.get(Get.of(URI.create("http://two.example:" + good.port() + "/")));

            assertThat(answer).isInstanceOf(Answer.Fetched.class);
            assertThat(inner.accepted()).isZero();
            assertThat(good.requests().getFirst()).contains("\r\nHost: two.example:" + good.port() + "\r\n");
        }
    }

    @Test
    void refusesANameThatLeadsInward() throws Exception {
        try (EvilServer inner = EvilServer.on("127.0.0.2", Map.of("/", HELLO));
                WebClient client = Clients.with(Clients.always("127.0.0.2", "10.0.0.1", "::1"))) {
            Answer answer = client.get(Get.of(URI.create("http://inner.example:" + inner.port() + "/")));

            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Answer.Refused.class,
                            refused -> assertThat(refused.reason()).contains("inner.example"));
            assertThat(inner.accepted()).isZero();
        }
    }

    @Test
    void isNotDeceivedByANameThatAnswersDifferentlyTheSecondTime() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Lookup.Names rebinding = host -> Clients.all(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2");
        try (EvilServer good = EvilServer.on(
                        "127.0.0.1",
                        Map.of(
                                "/",
                                Behaviour.raw("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n")));
                EvilServer inner = EvilServer.on(
                        new ServerSocket(good.port(), 50, java.net.InetAddress.getByName("127.0.0.2")),
                        Map.of("/again", HELLO));
                WebClient client = Clients.with(rebinding)) {
            Answer answer = client.get(Get.of(URI.create("http://rebinding.example:" + good.port() + "/")));

            assertThat(answer).isInstanceOf(Answer.Refused.class);
            assertThat(asked).hasValue(2);
            assertThat(inner.accepted()).isZero();
        }
    }

    @Test
    void givesUpANameThatIsNotLookedUpInTime() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Lookup.Names stuck = host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        };
        try (WebClient client = Clients.impatient(stuck)) {
            Answer answer = client.get(Get.of(URI.create("http://stuck.example/")));

            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Answer.Failed.class,
                            failed -> assertThat(failed.cause()).isEqualTo(Answer.Cause.TIME));
        }
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        try (WebClient client = Clients.one()) {
            assertThat(client.get(Get.of(URI.create("http://127.0.0.1:" + port + "/"))))
                    .isInstanceOfSatisfying(
                            Answer.Failed.class,
                            failed -> assertThat(failed.cause()).isEqualTo(Answer.Cause.CONNECTION));
        }
    }

    @Test
    void keepsAConnectionAndOpensAnotherWhenItWasClosedMeanwhile() throws Exception {
        AtomicInteger served = new AtomicInteger();
        Behaviour twice = socket -> {
            HELLO.answer(socket);
            return served.incrementAndGet() != 2;
        };
        try (EvilServer server = EvilServer.on("127.0.0.1", Map.of("/", twice));
                WebClient client = Clients.one()) {
            for (int i = 0; i < 4; i++) {
                assertThat(client.get(Get.of(server.uri("/")))).isInstanceOf(Answer.Fetched.class);
            }

            assertThat(server.accepted()).isEqualTo(2);
        }
    }

    @Test
    void isNotConfusedByWhatAnAnswerLeftOnItsConnection() throws Exception {
        Behaviour more =
                Behaviour.raw("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdefghij\r\n\r\n", new byte[0], true);
        try (EvilServer server = EvilServer.on("127.0.0.1", Map.of("/more", more, "/", HELLO));
                WebClient client = Clients.one()) {
            assertThat(client.get(Get.of(server.uri("/more")))).isInstanceOf(Answer.Fetched.class);

            assertThat(client.get(Get.of(server.uri("/"))))
                    .isInstanceOfSatisfying(
                            Answer.Fetched.class,
                            fetched ->
                                    assertThat(fetched.body()).asString(UTF_8).isEqualTo("hello"));
        }
    }

    @Test
    void sendsNoCookiesNoCredentialsAndOneName() throws Exception {
        Behaviour cookie = Behaviour.of("200 OK", "Set-Cookie: a=b\r\n", "hello");
        try (EvilServer server = EvilServer.on("127.0.0.1", Map.of("/", cookie));
                WebClient client = Clients.one()) {
            client.get(Get.of(server.uri("/")));
            client.get(Get.of(server.uri("/#fragment")));

            assertThat(server.requests())
                    .hasSize(2)
                    .allSatisfy(head -> assertThat(head)
                            .startsWith("GET / HTTP/1.1\r\n")
                            .contains("\r\nUser-Agent: Parley/1 (+mailto:desk@example.org)\r\n")
                            .contains("\r\nAccept-Encoding: gzip, br, zstd\r\n")
                            .doesNotContainIgnoringCase("cookie")
                            .doesNotContainIgnoringCase("authorization")
                            .doesNotContainIgnoringCase("upgrade")
                            .doesNotContainIgnoringCase("referer"));
        }
    }

    @Test
    void asksForANewerVersionAndTakesNoForAnAnswer() throws Exception {
        Behaviour same = Behaviour.raw("HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n", new byte[0], true);
        try (EvilServer server = EvilServer.on("127.0.0.1", Map.of("/", same));
                WebClient client = Clients.one()) {
            Validators known = new Validators("\"1\"\r\nEvil: yes", "Sun, 22 Nov 2026 00:00:00 GMT");
            Answer answer = client.get(new Get(server.uri("/"), "text/xml", known, Gate.OPEN, null));

            assertThat(answer).isInstanceOf(Answer.NotModified.class);
            assertThat(server.requests().getFirst())
                    .contains("\r\nIf-None-Match: \"1\" Evil: yes\r\n")
                    .contains("\r\nIf-Modified-Since: Sun, 22 Nov 2026 00:00:00 GMT\r\n")
                    .contains("\r\nAccept: text/xml\r\n");
        }
    }

    @Test
    void learnsAMoveOnlyFromAChainOfMovesForGood() throws Exception {
        Map<String, Behaviour> behaviours = Map.of(
                "/a", Behaviour.redirect(301, "/b"),
                "/b", Behaviour.redirect(308, "/c"),
                "/c", HELLO,
                "/x", Behaviour.redirect(301, "/y"),
                "/y", Behaviour.redirect(302, "/a"),
                "/z", Behaviour.redirect(307, "/a"));
        try (EvilServer server = EvilServer.on("127.0.0.1", behaviours);
                WebClient client = Clients.one()) {
            assertThat(moved(client, server, "/a")).hasValue(server.uri("/c"));
            assertThat(moved(client, server, "/x")).hasValue(server.uri("/y"));
            assertThat(moved(client, server, "/z")).isEmpty();
            assertThat(moved(client, server, "/c")).isEmpty();
        }
    }

    private static Optional<URI> moved(WebClient client, EvilServer server, String path) throws Exception {
        Answer.Fetched fetched = (Answer.Fetched) client.get(Get.of(server.uri(path)));
        assertThat(fetched.address()).isEqualTo(server.uri("/c"));
        return Optional.ofNullable(fetched.movedTo());
    }

    @Test
    void asksTheGateAboutEachAddressBeforeItIsVisited() throws Exception {
        List<URI> asked = new ArrayList<>();
        Gate gate = address -> {
            asked.add(address);
            return address.getPath().equals("/private") ? Optional.of("keep out") : Optional.empty();
        };
        try (EvilServer server = EvilServer.on(
                        "127.0.0.1", Map.of("/", Behaviour.redirect(302, "/private"), "/private", HELLO));
                WebClient client = Clients.one()) {
            Answer answer = client.get(new Get(server.uri("/"), "*/*", Validators.NONE, gate, null));

            assertThat(answer).isEqualTo(new Answer.Refused(server.uri("/private"), "keep out"));
            assertThat(asked).containsExactly(server.uri("/"), server.uri("/private"));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void takesTheBeginningOfWhatIsTooLong() throws Exception {
        Behaviour endless = Behaviour.endless("HTTP/1.1 200 OK\r\n\r\n", "Disallow: /\n");
        Behaviour packed = Behaviour.of("200 OK", "Content-Encoding: gzip\r\n", Packed.gzip(new byte[100_000]));
        try (EvilServer server = EvilServer.on("127.0.0.1", Map.of("/endless", endless, "/packed", packed));
                WebClient client = Clients.one()) {
            assertThat(client.beginning(Get.of(server.uri("/endless")), 1000))
                    .isInstanceOfSatisfying(
                            Answer.Fetched.class,
                            fetched -> assertThat(fetched.body()).hasSize(1000));
            assertThat(client.beginning(Get.of(server.uri("/packed")), 1000))
                    .isInstanceOfSatisfying(
                            Answer.Fetched.class,
                            fetched -> assertThat(fetched.body()).hasSize(1000));
        }
    }

    @Test
    void canBeInterruptedWhileASiteIsSilent() throws Exception {
        CountDownLatch isAsked = new CountDownLatch(1);
        Behaviour silent = socket -> {
            isAsked.countDown();
            return Behaviour.silent().answer(socket);
        };
        try (EvilServer server = EvilServer.on("127.0.0.1", Map.of("/", silent));
                WebClient client = new WebClient(new ClientConfig("Parley/1", Clients.ONE, Limits.STANDARD, null))) {
            CompletableFuture<Answer> answer = new CompletableFuture<>();
            Thread asking = Thread.startVirtualThread(() -> {
                try {
                    answer.complete(client.get(Get.of(server.uri("/"))));
                } catch (InterruptedException e) {
                    answer.completeExceptionally(e);
                }
            });
            isAsked.await();
            asking.interrupt();

            assertThatExceptionOfType(java.util.concurrent.ExecutionException.class)
                    .isThrownBy(answer::get)
                    .withCauseInstanceOf(InterruptedException.class);
        }
    }
}
