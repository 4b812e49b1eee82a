package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.outside.AddressRange;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IngestConfigTest {
    @Test
    void fetchesNothingUnlessSetUp() {
        assertThat(IngestConfig.defaults()).isEqualTo(new IngestConfig("", ZoneId.of("Asia/Tbilisi"), List.of()));
        assertThat(IngestConfig.of(" ", "Asia/Tbilisi", "")).isEqualTo(IngestConfig.defaults());
        assertThat(IngestConfig.defaults().mayFetch()).isFalse();
    }

    @Test
    void takesEveryValue() {
        IngestConfig config = IngestConfig.of(" desk@example.org ", "Europe/Moscow", "10.0.0.0/8, fd00::/8");

        assertThat(config)
                .isEqualTo(new IngestConfig(
                        "desk@example.org",
                        ZoneId.of("Europe/Moscow"),
                        List.of(AddressRange.parse("10.0.0.0/8"), AddressRange.parse("fd00::/8"))));
        assertThat(config.mayFetch()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/about", "http://example.org", "desk@news.example.org"})
    void takesAMailOrWebAddressAsContact(String contact) {
        assertThat(IngestConfig.of(contact, "UTC", "").contact()).isEqualTo(contact);
    }

    @ParameterizedTest
    @CsvSource({
        "me,                UTC,    '',           contact 'me'",
        "me@example,        UTC,    '',           contact 'me@example'",
        "ftp://example.org, UTC,    '',           contact 'ftp://example.org'",
        "'',                Tiflis, '',           zone 'Tiflis'",
        "'',                UTC,    localhost,    'localhost'",
        "'',                UTC,    10.0.0.1/8,   10.0.0.1/8",
    })
    void refusesWhatIsNone(String contact, String zone, String allowed, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IngestConfig.of(contact, zone, allowed))
                .withMessageContaining(named);
    }
}
