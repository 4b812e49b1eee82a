package dev.parley.sink.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.alert.About;
import dev.parley.events.source.FetchState.Health;
import dev.parley.sink.Samples;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HealthWordsTest {
    private static final Instant SINCE = Instant.parse("2016-07-25T08:00:00Z");

    @Test
    void saysHowASourceIsSinceWhenAndWhatWasSeen() {
        assertThat(HealthWords.text(
                        new About.SourceHealth(
                                Samples.SOURCE, "The Gazette", Health.SILENT, SINCE, "no new item for 9 days"),
                        Samples.ZONE))
                .isEqualTo("Source The Gazette has been silent since 2016-07-25 12:00: no new item for 9 days");
    }

    @Test
    void saysNoMoreThanIsKnown() {
        assertThat(HealthWords.text(
                        new About.SourceHealth(Samples.SOURCE, null, Health.GONE, null, null), Samples.ZONE))
                .isEqualTo("Source gazette has been gone");
    }

    @ParameterizedTest
    @EnumSource
    void makesASentenceOfEveryHealth(Health health) {
        assertThat(HealthWords.text(new About.SourceHealth(Samples.SOURCE, null, health, SINCE, null), Samples.ZONE))
                .matches("Source gazette has .+ since 2016-07-25 12:00");
    }
}
