package dev.parley.cli.lexicon;

import dev.parley.cli.terminal.Paragraph;
import dev.parley.cli.terminal.Terminal;
import dev.parley.cli.terminal.Width;
import java.util.ArrayList;
import java.util.List;

/** A heading and lines under it, each with a label in front. */
final class Section {
    private static final int WIDEST_LABEL = 24;

    private final String heading;
    private final List<Line> lines = new ArrayList<>();

    Section(String heading) {
        this.heading = heading;
    }

    Section add(String label, String text) {
        if (!text.isBlank()) {
            lines.add(new Line(label, text));
        }
        return this;
    }

    void print(Terminal terminal) {
        if (lines.isEmpty()) {
            return;
        }
        terminal.out().println();
        terminal.out().println(terminal.strong(heading));
        int room = lines.stream()
                .mapToInt(line -> Width.of(line.label))
                .filter(width -> width <= WIDEST_LABEL)
                .max()
                .orElse(0);
        for (Line line : lines) {
            String indent = " ".repeat(room + 4);
            List<String> wrapped = Paragraph.of(terminal, line.text).lines(indent);
            boolean isBeside = Width.of(line.label) <= room;
            if (!isBeside) {
                terminal.out().println("  " + line.label);
            }
            String first = wrapped.getFirst();
            terminal.out()
                    .println(
                            isBeside
                                    ? "  " + line.label + " ".repeat(room - Width.of(line.label))
                                            + first.substring(room + 2)
                                    : first);
            wrapped.stream().skip(1).forEach(terminal.out()::println);
        }
    }

    private record Line(String label, String text) {}
}
