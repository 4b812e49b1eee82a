package dev.parley.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {
    @ParameterizedTest
    @CsvFileSource(resources = "web-addresses.csv", delimiter = '|', quoteCharacter = '`')
    void takesWhatHasOneReading(String address, String expected) {
        WebAddress read = WebAddress.of(URI.create(address));

        if (expected.startsWith("-")) {
            assertThat(read)
                    .isInstanceOfSatisfying(
                            WebAddress.Unvisitable.class,
                            none -> assertThat(none.reason()).contains(expected.substring(1)));
        } else {
            assertThat(read)
                    .isInstanceOfSatisfying(
                            WebAddress.Visitable.class,
                            one -> assertThat(one.uri()).hasToString(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://Example.org/a, example.org",
        "https://example.org:443/a, example.org",
        "https://example.org:80/a, example.org",
        "http://example.org:8080/a, example.org:8080",
        "http://www.example.org/a, www.example.org",
    })
    void theTwoUsualPortsOfAHostAreOneServer(String address, String server) {
        assertThat(WebAddress.of(URI.create(address)))
                .isInstanceOfSatisfying(
                        WebAddress.Visitable.class,
                        one -> assertThat(one.server()).isEqualTo(server));
    }

    @Test
    void takesNoEndlessAddress() {
        assertThat(WebAddress.of(URI.create("http://example.org/" + "a".repeat(8000))))
                .isInstanceOf(WebAddress.Unvisitable.class);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "redirects.csv", delimiter = '|', quoteCharacter = '`')
    void readsWhereARedirectLeads(String from, String location, String expected) {
        assertThat(Redirect.target(URI.create(from), location).map(URI::toString))
                .isEqualTo(java.util.Optional.ofNullable(expected));
    }

    /** What is public on its face is tested with the rules; here is how it may be written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://０.0.0.0/",
                "http://127。0。0。1/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://0.0.0.0/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://100.64.0.1/",
                "http://198.18.0.1/",
                "http://192.0.0.1/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://224.0.0.1/",
                "http://localhost/",
                "http://localhost./",
                "http://LOCALHOST/",
                "http://user@127.0.0.1/",
                "http://8.8.8.8@127.0.0.1/",
                "http://8.8.8.8:22/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd"
            })
    void neverConnectsInward(String address) throws Exception {
        ClientConfig direct = new ClientConfig("Parley/1", AddressRules.publicOnly(), Clients.LIMITS, null);
        ClientConfig proxied = new ClientConfig(
                "Parley/1", AddressRules.publicOnly(), Clients.LIMITS, URI.create("http://127.0.0.1:1"));
        try (WebClient client = new WebClient(direct);
                WebClient throughProxy = new WebClient(proxied)) {
            assertThat(client.get(Get.of(URI.create(address)))).isInstanceOf(Answer.Refused.class);
            assertThat(throughProxy.get(Get.of(URI.create(address)))).isInstanceOf(Answer.Refused.class);
        }
    }

    @Test
    void looksUpNoLiteral() throws Exception {
        Lookup.Names none = host -> {
            throw new IllegalStateException(host);
        };
        try (Lookup lookup = new Lookup(
                AddressRules.allowing(List.of(AddressRange.parse("::1"))), none, java.time.Duration.ofSeconds(1))) {
            assertThat(lookup.resolve("0:0:0:0:0:0:0:1")).containsExactly(InetAddress.getAllByName("::1"));
        }
    }
}
