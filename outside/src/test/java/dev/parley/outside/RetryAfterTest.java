package dev.parley.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                            | 2026-11-22T10:02:00Z
            ' 120 '                        | 2026-11-22T10:02:00Z
            +7                             | 2026-11-22T10:00:07Z
            1.5                            | 2026-11-22T10:00:01Z
            0                              |
            -60                            |
            soon                           |
            ''                             |
            21600                          | 2026-11-22T16:00:00Z
            21601                          | 2026-11-22T16:00:00Z
            99999999999999999999999        | 2026-11-22T16:00:00Z
            Sun, 22 Nov 2026 10:30:00 GMT  | 2026-11-22T10:30:00Z
            Mon, 22 Nov 2026 10:30:00 GMT  | 2026-11-22T10:30:00Z
            sun, 22 nov 2026 10:30:00 gmt  | 2026-11-22T10:30:00Z
            22 Nov 2026 10:30:00           | 2026-11-22T10:30:00Z
            Sunday, 22-Nov-26 10:30:00 GMT | 2026-11-22T10:30:00Z
            Sun Nov 22 10:30:00 2026       | 2026-11-22T10:30:00Z
            Sun Nov  1 10:30:00 2026       |
            Sun, 22 Nov 2026 09:59:59 GMT  |
            Sun, 22 Nov 2099 10:30:00 GMT  | 2026-11-22T16:00:00Z
            Sun, 99 Nov 2026 10:30:00 GMT  |
            """)
    void tellsWhenToComeBack(String field, Instant expected) {
        Headers headers = new Headers(Map.of("Retry-After", List.of(field)));

        assertThat(RetryAfter.of(headers, NOW)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void tellsNothingWhereNothingIsSaid() {
        assertThat(RetryAfter.of(Headers.NONE, NOW)).isEmpty();
    }
}
