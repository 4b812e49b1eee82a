package dev.parley.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Rights;
import dev.parley.outside.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReservationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x-robots-tag    | noarchive                                | link
            x-robots-tag    | noindex, NoArchive                       | link
            x-robots-tag    | noai, noimageai                          | link
            x-robots-tag    | max-snippet: 50, noarchive               | link
            x-robots-tag    | otherbot: noarchive                      | text
            x-robots-tag    | parley: noarchive                        | link
            x-robots-tag    | unavailable_after: 25 Jun 2010 15:00 GMT | text
            x-robots-tag    | index, follow                            | text
            tdm-reservation | 1                                        | link
            tdm-reservation | 0                                        | text
            """)
    void headersLowerTheRights(String name, String value, String rights) {
        assertThat(Reservation.lowered(Rights.TEXT, new Headers(Map.of(name, List.of(value)))))
                .isEqualTo(Rights.valueOf(rights.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta name="robots" content="index,noarchive">      | link
            <META CONTENT='noai' NAME='Robots'>                 | link
            <meta name="tdm-reservation" content="1">           | link
            <meta name="tdm-reservation" content="0">           | text
            <meta name="otherbot" content="noarchive">          | text
            <meta name="description" content="what noarchive is"> | text
            <body><p>&lt;meta name="robots" content="noarchive"> | text
            """)
    void theHeadOfAPageLowersTheRights(String markup, String rights) {
        byte[] page = ("<html><head>" + markup + "</head><body>noarchive</body></html>").getBytes(UTF_8);

        assertThat(Reservation.lowered(Rights.TEXT, Headers.NONE, page))
                .isEqualTo(Rights.valueOf(rights.toUpperCase(Locale.ROOT)));
    }
}
