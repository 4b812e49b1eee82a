package dev.parley.events.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PublishedTest {
    private static final ZoneId TBILISI = ZoneId.of("Asia/Tbilisi");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @Test
    void anInstantIsOnTheDayItHasInTheDesksZone() {
        Published late = new Published.At(Instant.parse("2014-06-19T21:30:00Z"), Provenance.FEED, List.of());
        assertThat(late.day(TBILISI)).isEqualTo("2014-06-20");
        assertThat(late.day(LOS_ANGELES)).isEqualTo("2014-06-19");
    }

    @Test
    void aDayNeverMovesWithAZone() {
        Published day = new Published.On(LocalDate.of(2016, 7, 22), Provenance.INFERRED, List.of());
        assertThat(day.day(TBILISI)).isEqualTo("2016-07-22").isEqualTo(day.day(LOS_ANGELES));
    }

    @Test
    void aMonthAndAnUnknownDateAreBucketsOfTheirOwn() {
        assertThat(new Published.In(YearMonth.of(2016, 7), Provenance.TEXT, List.of()).day(TBILISI))
                .isEqualTo("2016-07");
        assertThat(new Published.Unknown(List.of()).day(TBILISI)).isEqualTo("unknown");
    }

    @Test
    void isOrderedByTheFirstInstantItCanMeanAndTheUnknownComesLast() {
        Published month = new Published.In(YearMonth.of(2014, 6), Provenance.TEXT, List.of());
        Published day = new Published.On(LocalDate.of(2014, 6, 19), Provenance.TEXT, List.of());
        Published instant = new Published.At(Instant.parse("2014-06-19T09:00:00Z"), Provenance.FEED, List.of());
        Published unknown = new Published.Unknown(List.of());
        assertThat(Stream.of(unknown, instant, day, month)
                        .sorted(Comparator.comparing((Published published) -> published.earliest(TBILISI))))
                .containsExactly(month, day, instant, unknown);
    }

    @Test
    void isAsExactAsItIsWritten() {
        assertThat(Published.written("2014-06", Provenance.CORPUS)).isInstanceOf(Published.In.class);
        assertThat(Published.written("2014-06-19", Provenance.CORPUS)).isInstanceOf(Published.On.class);
        assertThat(Published.written("2014-06-19T10:00+04:00", Provenance.CORPUS))
                .isEqualTo(new Published.At(Instant.parse("2014-06-19T06:00:00Z"), Provenance.CORPUS, List.of()));
        assertThatThrownBy(() -> Published.written("2014-6-19", Provenance.CORPUS))
                .hasMessage("'2014-6-19' is no ISO 8601 month, day or instant");
    }
}
