package dev.parley.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows under headings in columns as wide as what they hold; numbers stand on the right. */
public final class Table {
    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... headings) {
        this.headings = List.of(headings);
    }

    public void row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + headings.size() + " headings");
        }
        rows.add(List.of(cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Its lines, none wider than {@code width}: the widest columns of text give way. */
    public List<String> lines(int width) {
        List<Integer> widths = narrowed(widest(), width, widths(Width::of, List.of()));
        List<String> lines = head(widths);
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    /**
     * Its lines with nothing cut: a cell that is too wide goes on in the next line, and a word is broken only where the
     * columns have no room for their longest words.
     */
    public List<String> wholeLines(int width) {
        List<Integer> headings = widths(Width::of, List.of());
        List<Integer> words = widths(Table::longestWord, rows);
        List<Integer> widths = narrowed(narrowed(widest(), width, words), width, headings);
        List<String> lines = head(widths);
        for (List<String> row : rows) {
            List<List<String>> cells = IntStream.range(0, row.size())
                    .mapToObj(column -> Width.wrapped(row.get(column), widths.get(column)))
                    .toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(1);
            for (int at = 0; at < height; at++) {
                int index = at;
                lines.add(line(
                        cells.stream()
                                .map(cell -> index < cell.size() ? cell.get(index) : "")
                                .toList(),
                        widths));
            }
        }
        return lines;
    }

    private List<String> head(List<Integer> widths) {
        return new ArrayList<>(List.of(
                line(headings, widths), line(widths.stream().map("─"::repeat).toList(), widths)));
    }

    private static int longestWord(String cell) {
        return Arrays.stream(cell.split(" ", -1)).mapToInt(Width::of).max().orElse(0);
    }

    private List<Integer> widest() {
        return widths(Width::of, rows);
    }

    /** The greatest measure of each column's cells, and no less than its heading. */
    private List<Integer> widths(ToIntFunction<String> measure, List<List<String>> of) {
        return IntStream.range(0, headings.size())
                .mapToObj(column -> Stream.concat(
                                Stream.of(Width.of(headings.get(column))),
                                of.stream().map(row -> measure.applyAsInt(row.get(column))))
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .toList();
    }

    /** The widths that fit, taken from the widest columns first, but from none below its least width. */
    private static List<Integer> narrowed(List<Integer> widths, int width, List<Integer> least) {
        List<Integer> narrowed = new ArrayList<>(widths);
        int over = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1) - width;
        for (int cut = 0; cut < over; cut++) {
            IntStream.range(0, narrowed.size())
                    .boxed()
                    .filter(column -> narrowed.get(column) > least.get(column))
                    .max(Comparator.comparing(narrowed::get))
                    .ifPresent(widest -> narrowed.set(widest, narrowed.get(widest) - 1));
        }
        return narrowed;
    }

    private String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = Width.cut(cells.get(column), widths.get(column));
            String padding = " ".repeat(widths.get(column) - Width.of(cell));
            line.append(column == 0 ? "" : GAP).append(isNumbers(column) ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }

    private boolean isNumbers(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column).matches("[+-]?[\\d,]+(\\.\\d+)?"));
    }
}
