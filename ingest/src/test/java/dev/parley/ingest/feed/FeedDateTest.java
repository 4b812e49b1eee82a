package dev.parley.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class FeedDateTest {
    @ParameterizedTest
    @CsvFileSource(resources = "feed-dates.csv", delimiter = ';')
    void readsADateHoweverItIsWrittenAndNoneThatCouldBeTwo(String written, @Nullable String zone, String expected) {
        Published read = FeedDate.read(written, Provenance.FEED, zone == null ? null : ZoneId.of(zone))
                .map(FeedDate::date)
                .orElse(null);

        assertThat(
                        switch (read) {
                            case null -> "none";
                            case Published.At at -> at.value().toString();
                            case Published.On on -> on.value().toString();
                            case Published.In in -> in.value().toString();
                            case Published.Unknown unknown -> "unknown";
                        })
                .isEqualTo(expected);
    }

    @Test
    void keepsATimeThatDoesNotSayWhoseBesideItsDay() {
        FeedDate read = FeedDate.read("Tue, 05 Mar 2024 23:30:00", Provenance.FEED, null)
                .orElseThrow();

        assertThat(read.lacksZone()).isTrue();
        assertThat(read.date().others())
                .containsExactly(new Published.Candidate("Tue, 05 Mar 2024 23:30:00", Provenance.FEED));
    }
}
