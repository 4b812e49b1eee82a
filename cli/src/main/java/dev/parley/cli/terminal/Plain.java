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
}
