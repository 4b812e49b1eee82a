package dev.parley.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.outside.EvilServer.Behaviour;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are made when the tests run, by the tool of the JDK. */
@Timeout(60)
final class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Map<String, Behaviour> HELLO = Map.of("/", Behaviour.of("200 OK", "", "hello"));

    @TempDir
    private static Path folder;

    private static KeyStore good;
    private static KeyStore expired;

    @BeforeAll
    static void make() throws Exception {
        good = keys("good", "-validity", "2");
        expired = keys("expired", "-startdate", "-10d", "-validity", "2");
    }

    @Test
    void fetchesFromASiteWhoseCertificateIsInOrder() throws Exception {
        assertThat(answer(good, good, "good.example")).isInstanceOf(Answer.Fetched.class);
    }

    @Test
    void doesNotTakeACertificateThatNobodyVouchesFor() throws Exception {
        assertThat(answer(good, expired, "good.example")).isInstanceOfSatisfying(Answer.Failed.class, TlsTest::isTls);
    }

    @Test
    void doesNotTakeTheCertificateOfAnotherHost() throws Exception {
        assertThat(answer(good, good, "other.example")).isInstanceOfSatisfying(Answer.Failed.class, TlsTest::isTls);
    }

    @Test
    void doesNotTakeACertificateThatIsOver() throws Exception {
        assertThat(answer(expired, expired, "good.example"))
                .isInstanceOfSatisfying(Answer.Failed.class, TlsTest::isTls);
    }

    @Test
    void saysThatASiteDoesNotSpeakTls() throws Exception {
        Behaviour plain = Behaviour.raw("HTTP/1.1 400 Bad Request\r\n\r\n");
        ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        try (listening;
                WebClient client = Clients.with(Clients.always("127.0.0.1"))) {
            Thread.startVirtualThread(() -> {
                try {
                    plain.answer(listening.accept());
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            URI address = URI.create("https://good.example:" + listening.getLocalPort() + "/");

            assertThat(client.get(Get.of(address))).isInstanceOfSatisfying(Answer.Failed.class, TlsTest::isTls);
        }
    }

    @Test
    void givesUpASiteThatDoesNotFinishItsHandshake() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                WebClient client = Clients.impatient(Clients.always("127.0.0.1"))) {
            URI address = URI.create("https://good.example:" + silent.getLocalPort() + "/");

            assertThat(client.get(Get.of(address)))
                    .isInstanceOfSatisfying(
                            Answer.Failed.class,
                            failed -> assertThat(failed.cause()).isEqualTo(Answer.Cause.TIME));
        }
    }

    @Test
    void followsARedirectThatGivesUpEncryptionButLearnsNoMoveFromIt() throws Exception {
        try (EvilServer plain = EvilServer.on("127.0.0.1", HELLO);
                EvilServer secure = EvilServer.on(
                        listening(good),
                        Map.of("/", Behaviour.redirect(301, "http://127.0.0.1:" + plain.port() + "/")));
                WebClient client = Clients.with(trusting(good), Clients.always("127.0.0.1"))) {
            Answer answer = client.get(Get.of(URI.create("https://good.example:" + secure.port() + "/")));

            assertThat(answer).isInstanceOfSatisfying(Answer.Fetched.class, fetched -> {
                assertThat(fetched.address()).isEqualTo(plain.uri("/"));
                assertThat(fetched.movedTo()).isNull();
            });
        }
    }

    private static void isTls(Answer.Failed failed) {
        assertThat(failed.cause()).isEqualTo(Answer.Cause.TLS);
        assertThat(failed.reason()).isNotBlank();
    }

    private static Answer answer(KeyStore server, KeyStore trusted, String host) throws Exception {
        try (EvilServer secure = EvilServer.on(listening(server), HELLO);
                WebClient client = Clients.with(trusting(trusted), Clients.always("127.0.0.1"))) {
            return client.get(Get.of(URI.create("https://" + host + ":" + secure.port() + "/")));
        }
    }

    private static ServerSocket listening(KeyStore keys) throws Exception {
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        own.setKeyEntry("site", keys.getKey("site", PASSWORD), PASSWORD, keys.getCertificateChain("site"));
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(own, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    private static SSLContext trusting(KeyStore keys) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", keys.getCertificate("authority"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    /** A site's key with a certificate of this time, signed by an authority of its own. */
    private static KeyStore keys(String name, String... validity) throws Exception {
        keytool(name, "-alias", "authority", "-dname", "CN=" + name, "-ext", "bc:c");
        List<String> site = new ArrayList<>(List.of("-alias", "site", "-signer", "authority"));
        site.addAll(List.of("-dname", "CN=good.example", "-ext", "san=dns:good.example"));
        site.addAll(List.of(validity));
        keytool(name, site.toArray(String[]::new));
        return KeyStore.getInstance(folder.resolve(name + ".p12").toFile(), PASSWORD);
    }

    private static void keytool(String name, String... rest) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-storetype", "PKCS12", "-storepass", "changeit"));
        command.addAll(List.of("-keystore", folder.resolve(name + ".p12").toString()));
        command.addAll(List.of(rest));
        Path log = folder.resolve(name + ".log");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(log)).isZero();
    }
}
