package dev.parley.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** A text broken at spaces into lines of one indentation, in which one stretch may be marked. */
public final class Paragraph {
    /** Where the marked stretch begins and ends, in characters that no text has. */
    private static final char OPEN = '\ue000';

    private static final char CLOSE = '\ue001';

    private final Terminal terminal;
    private final String text;

    private Paragraph(Terminal terminal, String text) {
        this.terminal = terminal;
        this.text = text;
    }

    public static Paragraph of(Terminal terminal, String text) {
        return new Paragraph(terminal, Plain.line(clean(text)));
    }

    public static Paragraph marked(Terminal terminal, String before, String match, String after) {
        return match.isBlank()
                ? of(terminal, before + match + after)
                : new Paragraph(terminal, Plain.line(clean(before) + OPEN + clean(match) + CLOSE + clean(after)));
    }

    /** Its lines, none wider than the terminal except for a single long word. */
    public List<String> lines(String indent) {
        int room = terminal.width() - indent.length();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && Width.of(line.toString()) + 1 + Width.of(word) > room) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(indent + line);
        return lines.stream().map(this::shown).toList();
    }

    private String shown(String line) {
        return line.replace(String.valueOf(OPEN), terminal.colour() ? "\033[1;33m" : "»")
                .replace(String.valueOf(CLOSE), terminal.colour() ? "\033[0m" : "«");
    }

    private static String clean(String text) {
        return text.replace('\n', ' ').replaceAll("[\ue000\ue001\\p{Cc}]", " ");
    }
}
