package dev.parley.sink.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PublicationDateTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Tbilisi");

    @Test
    void saysNoMoreThanIsKnown() {
        assertThat(text(new Published.At(Instant.parse("2014-06-19T20:05:30Z"), Provenance.FEED, List.of())))
                .isEqualTo("2014-06-20 00:05");
        assertThat(text(new Published.On(LocalDate.of(2014, 6, 19), Provenance.LINKED, List.of())))
                .isEqualTo("2014-06-19");
        assertThat(text(new Published.On(LocalDate.of(2016, 7, 22), Provenance.INFERRED, List.of())))
                .isEqualTo("2016-07-22, inferred");
        assertThat(text(new Published.In(YearMonth.of(2016, 7), Provenance.TEXT, List.of())))
                .isEqualTo("July 2016");
        assertThat(text(new Published.Unknown(List.of()))).isEqualTo("date unknown");
    }

    @Test
    void isMadeAgainOfItsColumns() {
        assertThat(PublicationDate.of("day", "2016-07-22", "json-ld"))
                .isEqualTo(new Published.On(LocalDate.of(2016, 7, 22), Provenance.JSON_LD, List.of()));
        assertThat(PublicationDate.of("instant", "2016-07-22T00:00:00Z", "time-element"))
                .isEqualTo(new Published.At(Instant.parse("2016-07-22T00:00:00Z"), Provenance.TIME_ELEMENT, List.of()));
        assertThat(PublicationDate.of("unknown", null, null)).isEqualTo(new Published.Unknown(List.of()));
    }

    private static String text(Published published) {
        return PublicationDate.text(published, ZONE);
    }
}
