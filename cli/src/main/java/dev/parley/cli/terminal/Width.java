package dev.parley.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes (Unicode UAX 11 as far as terminals follow it). */
public final class Width {
    private Width() {}

    public static int of(String text) {
        return text.codePoints().map(Width::ofCharacter).sum();
    }

    /** The text cut to so many columns, the cut shown by an ellipsis. */
    public static String cut(String text, int columns) {
        return of(text) <= columns ? text : text.substring(0, fitting(text, columns - 1)) + "…";
    }

    /** How many UTF-16 units from the beginning fit into so many columns. */
    private static int fitting(String text, int columns) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            width += ofCharacter(character);
            if (width > columns) {
                return at;
            }
            at += Character.charCount(character);
        }
        return text.length();
    }

    /** The text in lines of at most so many columns, broken at spaces; only a word that is wider is broken within. */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && of(line.toString()) + 1 + of(rest) <= columns) {
                line.append(' ').append(rest);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (of(rest) > columns) {
                int end = Math.max(fitting(rest, columns), Character.charCount(rest.codePointAt(0)));
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int ofCharacter(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115f)
                || (character >= 0x2e80 && character <= 0xa4cf)
                || (character >= 0xac00 && character <= 0xd7a3)
                || (character >= 0xf900 && character <= 0xfaff)
                || (character >= 0xfe30 && character <= 0xfe6f)
                || (character >= 0xff00 && character <= 0xff60)
                || (character >= 0x1f300 && character <= 0x1faff)
                || (character >= 0x20000 && character <= 0x3fffd);
    }
}
