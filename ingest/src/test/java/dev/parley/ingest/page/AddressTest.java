package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressTest {
    private static final URI BASE = URI.create("https://www.courier.example/news/1");

    @ParameterizedTest
    @CsvSource({
        "https://m.courier.ge/1, https://courier.ge/1, true",
        "https://courier.com.ge/1, https://other.com.ge/1, false",
        "https://www.courier.co.uk/, https://courier.co.uk/, true",
        "https://courier.example/, https://courier.example.other/, false"
    })
    void tellsWhetherTwoLieOnOneSite(String one, String other, boolean isSame) {
        assertThat(Address.isSameSite(URI.create(one), URI.create(other))).isEqualTo(isSame);
    }

    @Test
    void makesAnAddressAbsolute() {
        assertThat(Address.absolute(BASE, " /a b ")).contains(URI.create("https://www.courier.example/a%20b"));
        assertThat(Address.absolute(null, "/a")).isEmpty();
        assertThat(Address.absolute(BASE, "https://вестник.example/мост").map(URI::getHost))
                .contains("xn--b1agjinxh.example");
    }

    @Test
    void takesNothingElseForAnAddress() {
        assertThat(Address.absolute(BASE, "javascript:alert(1)")).isEmpty();
        assertThat(Address.absolute(BASE, "file:///etc/passwd")).isEmpty();
        assertThat(Address.absolute(BASE, "https://a b:x/%")).isEmpty();
        assertThat(Address.absolute(BASE, "https://" + "ж".repeat(80) + ".example/"))
                .isEmpty();
    }
}
