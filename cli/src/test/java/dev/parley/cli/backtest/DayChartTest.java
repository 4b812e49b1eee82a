package dev.parley.cli.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.terminal.Width;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DayChartTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 6, 2);

    @Test
    void drawsABarADayAndFoldsTheDaysBetween() {
        SortedMap<String, Amount> days = new TreeMap<>();
        days.put("2014-06-19", new Amount(4, 2));
        days.put("2014-06-20", new Amount(1, 1));
        days.put("2014-07-20", new Amount(2, 1));
        days.put("2014-08", new Amount(1, 1));
        days.put("unknown", new Amount(1, 1));

        assertThat(DayChart.of(days).word()).isEqualTo("day");
        assertThat(DayChart.of(days).lines(60))
                .containsExactly(
                        "2014-06-19  ████████████░░░░░░░░░░░  4 articles in 2 stories",
                        "2014-06-20  ██████                   1 article in 1 story",
                        "⋮           29 days without",
                        "2014-07-20  ██████░░░░░░             2 articles in 1 story",
                        "2014-08     ██████                   1 article in 1 story",
                        "no date     ██████                   1 article in 1 story");
    }

    @Test
    void takesWeeksMonthsOrYearsWhereDaysAreTooMany() {
        assertThat(DayChart.of(every(1, 30)).word()).isEqualTo("day");
        assertThat(DayChart.of(every(1, 31)).word()).isEqualTo("week");
        assertThat(DayChart.of(every(7, 31)).word()).isEqualTo("month");
        assertThat(DayChart.of(every(31, 40)).word()).isEqualTo("year");
        assertThat(DayChart.of(every(1, 31)).lines(100).getFirst())
                .startsWith("2014-06-02")
                .endsWith("7 articles in 7 stories");
    }

    @Test
    void isNeverWiderThanItsRoom() {
        SortedMap<String, Amount> days = new TreeMap<>();
        days.put("2014-06-19", new Amount(123_456, 98_765));

        assertThat(DayChart.of(days).lines(60)).allMatch(line -> Width.of(line) <= 60);
    }

    private static SortedMap<String, Amount> every(int step, int count) {
        SortedMap<String, Amount> days = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            days.put(FIRST.plusDays((long) i * step).toString(), new Amount(1, 1));
        }
        return days;
    }
}
