package dev.parley.watch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
    private static final int MOST_DAYS = 31;

    @ParameterizedTest
    @ValueSource(ints = {1900, 1999, 2000, 2023, 2024, 2025, 2100})
    void givesDaysOfAnyRangeThatItSaysExists(int year) {
        int existing = 0;
        for (int from = 0; from < 12 * 31; from++) {
            for (int to = 0; to < 12 * 31; to++) {
                When when = when(year, from / 31 + 1, from % 31 + 1, to / 31 + 1, to % 31 + 1);
                if (when.exists()) {
                    existing++;
                    LocalDate first = when.first();
                    LocalDate last = when.last();
                    assertThat(when.date()).isEqualTo(first.toString());
                    assertThat(when.end().first()).isEqualTo(last);
                    assertThat(ChronoUnit.DAYS.between(first, last)).isBetween(0L, (long) MOST_DAYS);
                }
            }
        }
        int days = LocalDate.of(year, 12, 31).getDayOfYear();
        assertThat(existing).isEqualTo(days * (MOST_DAYS + 1));
    }

    @Test
    void knowsTheLeapDayOfAnUnknownYearOnly() {
        assertThat(when(0, 2, 29, 2, 29).exists()).isTrue();
        assertThat(when(2025, 2, 29, 2, 29).exists()).isFalse();
    }

    @Test
    void endsARangeOverTheNewYearInTheNextOne() {
        When when = when(2024, 12, 30, 1, 2);

        assertThat(when.exists()).isTrue();
        assertThat(when.last()).isEqualTo(LocalDate.of(2025, 1, 2));
    }

    private static When when(int year, int month, int day, int lastMonth, int lastDay) {
        return new When(year, month, day, lastMonth, lastDay, false, false);
    }
}
