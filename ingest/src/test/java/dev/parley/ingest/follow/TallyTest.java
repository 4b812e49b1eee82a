package dev.parley.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TallyTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "-60,   reading now",
        "0,     reading now",
        "59,    next reading in 59 s",
        "60,    next reading in 1 m",
        "7199,  next reading in 119 m",
        "20000, next reading in 5 h",
    })
    void saysHowSoonSomethingIsRead(long seconds, String words) {
        assertThat(tally(3, NOON.plusSeconds(seconds)).words())
                .isEqualTo("12 of 34 sources enabled, 3 partitions owned, " + words);
    }

    @Test
    void saysThatNothingIsDue() {
        assertThat(tally(1, null).words()).isEqualTo("12 of 34 sources enabled, 1 partition owned, nothing is due");
    }

    private static Tally tally(int partitions, @Nullable Instant next) {
        return new Tally(34, 12, partitions, true, next, NOON);
    }
}
