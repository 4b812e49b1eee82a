package dev.parley.cli.backtest;

import dev.parley.cli.terminal.Width;
import dev.parley.events.article.Published;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Amounts by day as bars of text: by week, month or year where days would be too many lines. */
final class DayChart {
    private static final int MOST_LINES = 30;
    private static final int MOST_BLOCKS = 40;
    private static final int LABEL = 12;

    private final Step step;
    private final SortedMap<String, Amount> rows;

    private DayChart(Step step, SortedMap<String, Amount> rows) {
        this.step = step;
        this.rows = rows;
    }

    /** How much one line stands for. */
    private enum Step {
        DAY("day", ChronoUnit.DAYS),
        WEEK("week", ChronoUnit.WEEKS),
        MONTH("month", ChronoUnit.MONTHS),
        YEAR("year", ChronoUnit.YEARS);

        private final String word;
        private final ChronoUnit unit;

        Step(String word, ChronoUnit unit) {
            this.word = word;
            this.unit = unit;
        }

        /** The label of the line a day belongs to: a day, the Monday of a week, a month, a year. */
        String line(String day) {
            if (day.equals(Published.UNKNOWN_DAY)) {
                return day;
            }
            boolean isMonth = day.length() == "2014-06".length();
            return switch (this) {
                case DAY -> day;
                case WEEK ->
                    isMonth
                            ? day
                            : LocalDate.parse(day)
                                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                    .toString();
                case MONTH -> day.substring(0, "2014-06".length());
                case YEAR -> day.substring(0, "2014".length());
            };
        }

        /** Where a line begins; null = it has no date, or a coarser one than the others. */
        private @Nullable LocalDate start(String line) {
            if (line.equals(Published.UNKNOWN_DAY)) {
                return null;
            }
            return switch (this) {
                case DAY, WEEK -> line.length() == "2014-06-19".length() ? LocalDate.parse(line) : null;
                case MONTH -> YearMonth.parse(line).atDay(1);
                case YEAR -> LocalDate.of(Integer.parseInt(line), 1, 1);
            };
        }

        /** How many empty lines would stand between two. */
        long between(String former, String next) {
            LocalDate from = start(former);
            LocalDate to = start(next);
            return from == null || to == null ? 0 : unit.between(from, to) - 1;
        }
    }

    /** The finest chart that is short. */
    static DayChart of(SortedMap<String, Amount> days) {
        DayChart chart = new DayChart(Step.DAY, days);
        for (Step step : Step.values()) {
            SortedMap<String, Amount> rows = new TreeMap<>();
            days.forEach((day, amount) -> rows.merge(step.line(day), amount, Amount::plus));
            chart = new DayChart(step, rows);
            if (chart.lineCount() <= MOST_LINES) {
                return chart;
            }
        }
        return chart;
    }

    /** What a line stands for: {@code day}, {@code week}, {@code month} or {@code year}. */
    String word() {
        return step.word;
    }

    private long lineCount() {
        long lines = 0;
        String former = null;
        for (String row : rows.keySet()) {
            lines += former != null && step.between(former, row) > 0 ? 2 : 1;
            former = row;
        }
        return lines;
    }

    /** The lines, none wider than that. A bar is as long as there are articles, and full as far as there are stories. */
    List<String> lines(int width) {
        long most = rows.values().stream().mapToLong(Amount::articles).max().orElse(1);
        int words = rows.values().stream()
                .mapToInt(amount -> Width.of(amount.inWords()))
                .max()
                .orElse(0);
        int room = Math.clamp(width - LABEL - words - 2L, 1, MOST_BLOCKS);
        List<String> lines = new ArrayList<>();
        String former = null;
        for (Map.Entry<String, Amount> row : rows.entrySet()) {
            long gap = former == null ? 0 : step.between(former, row.getKey());
            if (gap > 0) {
                lines.add("⋮".concat(" ".repeat(LABEL - 1)) + Amount.number(gap, step.word, step.word + "s")
                        + " without");
            }
            former = row.getKey();
            lines.add(label(row.getKey()) + bar(row.getValue(), most, room) + "  "
                    + row.getValue().inWords());
        }
        return lines;
    }

    private static String label(String line) {
        String label = line.equals(Published.UNKNOWN_DAY) ? "no date" : line;
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }

    private static String bar(Amount amount, long most, int room) {
        long longest = Math.max(most, 1);
        int length = (int) Math.max(1, Math.round((double) amount.articles() * room / longest));
        int full = Math.clamp(Math.round((double) amount.stories() * room / longest), 1, length);
        return "█".repeat(full) + "░".repeat(length - full) + " ".repeat(room - length);
    }
}
