package dev.parley.ingest.corpus;

/** A value as a message shows it: in quotes, on one line, and not at length. */
final class Quoted {
    private static final int SHOWN = 80;

    private Quoted() {}

    static String value(String value) {
        return "'" + shortened(value.replaceAll("[\\p{Cntrl}\\s]+", " ")) + "'";
    }

    static String shortened(String text) {
        return text.length() <= 2 * SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
