package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.outside.AddressRange;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IngestConfigTest {
    @Test
    void fetchesNothingUnlessSetUp() {
        IngestConfig config = IngestConfig.defaults();

        assertThat(config)
                .isEqualTo(new IngestConfig(
                        "0",
                        " ",
                        ZoneId.of("Asia/Tbilisi"),
                        List.of(),
                        Duration.ofMinutes(5),
                        Duration.ofHours(6),
                        Duration.ofSeconds(2),
                        null,
                        200));
        assertThat(config.mayFetch()).isFalse();
        assertThat(config.userAgent()).isEqualTo("Parley/0");
    }

    @Test
    void handsEachPartWhatItNeeds() {
        IngestConfig config = new IngestConfig(
                "0.1",
                " desk@example.org ",
                ZoneId.of("Europe/Moscow"),
                IngestConfig.ranges("10.0.0.0/8, fd00::/8"),
                Duration.ofSeconds(5),
                Duration.ofHours(1),
                Duration.ofSeconds(3),
                URI.create("http://proxy.example:3128"),
                7);

        assertThat(config.mayFetch()).isTrue();
        assertThat(config.allowedAddresses())
                .containsExactly(AddressRange.parse("10.0.0.0/8"), AddressRange.parse("fd00::/8"));
        assertThat(config.reading().zone()).isEqualTo(ZoneId.of("Europe/Moscow"));
        assertThat(config.reading().floor()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.reading().ceiling()).isEqualTo(Duration.ofHours(1));
        assertThat(config.reading().history()).isEqualTo(7);
        assertThat(config.manners().gap()).isEqualTo(Duration.ofSeconds(3));
        assertThat(config.manners().product()).isEqualTo("Parley");
        assertThat(config.client().proxy()).isEqualTo(URI.create("http://proxy.example:3128"));
        assertThat(config.client().userAgent()).isEqualTo("Parley/0.1 (+mailto:desk@example.org)");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/about, Parley/0.1 (+https://example.org/about)",
        "http://example.org,        Parley/0.1 (+http://example.org)",
        "desk@news.example.org,     Parley/0.1 (+mailto:desk@news.example.org)",
    })
    void tellsSitesHowToReachTheOperator(String contact, String userAgent) {
        assertThat(config("0.1", contact, 5, 10, 0, null).userAgent()).isEqualTo(userAgent);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0.1, me,                 5, 9,  2, -,                 contact 'me'",
                "0.1, me@example,         5, 9,  2, -,                 contact 'me@example'",
                "0.1, ftp://example.org,  5, 9,  2, -,                 contact 'ftp://example.org'",
                "0.1, https://a.example/(, 5, 9, 2, -,                 contact 'https://a.example/('",
                "0.1, https://ფ.example,  5, 9,  2, -,                 is not in ASCII",
                "a b, '',                 5, 9,  2, -,                 version 'a b'",
                "0.1, '',                 0, 9,  2, -,                 interval from PT0S to PT9S",
                "0.1, '',                 9, 5,  2, -,                 interval from PT9S to PT5S",
                "0.1, '',                 5, 9, -1, -,                 gap of PT-1S",
                "0.1, '',                 5, 9,  2, socks://a.example, proxy 'socks://a.example'",
            })
    void refusesWhatIsNone(
            String version, String contact, long floor, long ceiling, long gap, @Nullable String proxy, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> config(version, contact, floor, ceiling, gap, proxy))
                .withMessageContaining(named);
    }

    @Test
    void refusesRangesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IngestConfig.ranges("localhost"))
                .withMessageContaining("'localhost'");
    }

    private static IngestConfig config(
            String version, String contact, long floor, long ceiling, long gap, @Nullable String proxy) {
        return new IngestConfig(
                version,
                contact,
                IngestConfig.ZONE,
                List.of(),
                Duration.ofSeconds(floor),
                Duration.ofSeconds(ceiling),
                Duration.ofSeconds(gap),
                proxy == null ? null : URI.create(proxy),
                200);
    }
}
