package dev.parley.events.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CanonicalUrlTest {
    @ParameterizedTest
    @CsvFileSource(resources = "canonical-urls.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void hasOneFormForAllAddressesOfAPage(String found, String canonical) {
        assertThat(CanonicalUrl.of(found).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "canonical-urls.csv", numLinesToSkip = 1)
    void isItsOwnCanonicalForm(String found, String canonical) {
        assertThat(CanonicalUrl.of(canonical).value()).isEqualTo(canonical);
        assertThat(ArticleId.of(CanonicalUrl.of(found))).isEqualTo(ArticleId.of(CanonicalUrl.of(canonical)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.example/a",
                "/a",
                "mailto:desk@news.example",
                "file:///etc/hosts",
                "https://",
                "https:///a",
                "ftp://news.example/a",
                "https://news.example:x/a",
                "http://%zz/"
            })
    void refusesWhatIsNoAddressOfAPageAndNamesIt(String found) {
        assertThatThrownBy(() -> CanonicalUrl.of(found))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + found + "'");
    }
}
