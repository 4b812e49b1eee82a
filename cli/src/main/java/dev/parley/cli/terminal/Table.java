package dev.parley.cli.terminal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

    /** Its lines, none wider than {@code width}: the widest column of text gives way. */
    public List<String> lines(int width) {
        List<Integer> widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.add(line(headings, widths));
        lines.add(line(widths.stream().map("─"::repeat).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private List<Integer> widths(int width) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int index = column;
            int widest = rows.stream()
                    .mapToInt(row -> Width.of(row.get(index)))
                    .max()
                    .orElse(0);
            widths.add(Math.max(widest, Width.of(headings.get(column))));
        }
        int over = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1) - width;
        if (over > 0) {
            int widest = widths.indexOf(Collections.max(widths));
            widths.set(widest, Math.max(Width.of(headings.get(widest)), widths.get(widest) - over));
        }
        return widths;
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
