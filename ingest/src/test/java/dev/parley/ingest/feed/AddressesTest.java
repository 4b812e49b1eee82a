package dev.parley.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressesTest {
    /** The examples of RFC 3986 §5.4.1 and §5.4.2, and what feeds write besides. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "g:h, g:h",
                "g, http://a/b/c/g",
                "./g, http://a/b/c/g",
                "g/, http://a/b/c/g/",
                "/g, http://a/g",
                "//g, http://g",
                "?y, http://a/b/c/d;p?y",
                "g?y, http://a/b/c/g?y",
                "#s, http://a/b/c/d;p?q#s",
                "g#s, http://a/b/c/g#s",
                ";x, http://a/b/c/;x",
                "``, http://a/b/c/d;p?q",
                "., http://a/b/c/",
                "./, http://a/b/c/",
                ".., http://a/b/",
                "../, http://a/b/",
                "../g, http://a/b/g",
                "../.., http://a/",
                "../../g, http://a/g",
                "../../../g, http://a/g",
                "/../g, http://a/g",
                "g/../h, http://a/b/c/h",
                "HTTP://a/B, HTTP://a/B",
                "новости/1, http://a/b/c/новости/1",
                "a b|c, http://a/b/c/a%20b%7Cc",
                "100%, http://a/b/c/100%25",
                "` /g\n`, http://a/g"
            })
    void areRelativeToTheirBase(String written, String expected) {
        assertThat(Addresses.resolve(URI.create("http://a/b/c/d;p?q"), written)).isEqualTo(expected);
    }

    @Test
    void needNoPathInTheirBase() {
        assertThat(Addresses.resolve(URI.create("http://a"), "g")).isEqualTo("http://a/g");
        assertThat(Addresses.resolve(URI.create("http://a"), "?g")).isEqualTo("http://a/?g");
        assertThat(Addresses.resolve(null, "g")).isEqualTo("g");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "g", "ftp://a/", "javascript:x()", "http:", "http://", "https:///a", "mailto:a@b.example"})
    void areNotAllOfTheWeb(String address) {
        assertThat(Addresses.isOfTheWeb(address)).isFalse();
    }
}
