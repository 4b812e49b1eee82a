package dev.parley.cli.terminal;

/** Text from outside made fit for a terminal: no control character can move, colour or erase anything. */
public final class Plain {
    private static final String CONTROLS_AND_DIRECTIONS =
            "[\\p{Cc}\\p{Cs}\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]+";

    private Plain() {}

    /** On one line, every run of white space one space. */
    public static String line(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll(CONTROLS_AND_DIRECTIONS, "")
                .strip();
    }

    /** A line of which each space is kept, for one that points at a place in the line above it. */
    public static String aligned(String text) {
        return text.replace('\t', ' ').replaceAll(CONTROLS_AND_DIRECTIONS, "").stripTrailing();
    }
}
