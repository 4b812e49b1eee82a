package dev.parley.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClientConfigTest {
    @Test
    void takesAProxyAndANameForAllRequests() {
        ClientConfig config = config(" Parley/1 (+https://example.org/bot) ", "http://proxy.example:3128");

        assertThat(config.userAgent()).isEqualTo("Parley/1 (+https://example.org/bot)");
        assertThat(config.proxy()).hasToString("http://proxy.example:3128");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://proxy.example:3128",
                "socks://proxy.example:1080",
                "http://proxy.example",
                "http://user:secret@proxy.example:3128",
                "http://proxy.example:3128/path",
                "proxy.example:3128"
            })
    void refusesWhatIsNoPlainProxyWithoutRepeatingASecret(String proxy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> config("Parley/1", proxy))
                .withMessageContaining("proxy.example")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Parley/1\r\nX: y", "Пари/1"})
    void refusesANameThatCannotBeSent(String userAgent) {
        assertThatIllegalArgumentException().isThrownBy(() -> config(userAgent, "http://proxy.example:3128"));
    }

    private static ClientConfig config(String userAgent, String proxy) {
        return new ClientConfig(userAgent, AddressRules.publicOnly(), Limits.STANDARD, URI.create(proxy));
    }
}
