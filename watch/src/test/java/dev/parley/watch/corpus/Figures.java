package dev.parley.watch.corpus;

import java.util.Locale;

/** How often the tagger was right in the sayings of one language. */
final class Figures {
    private int sayings;
    private int traps;
    private int sprung;
    private int expected;
    private int found;
    private int lenient;
    private int strict;

    void add(Saying saying, Outcome outcome) {
        sayings++;
        traps += saying.isTrap() ? 1 : 0;
        sprung += saying.isTrap() && outcome.isSprung() ? 1 : 0;
        expected += outcome.expected();
        found += outcome.found();
        lenient += outcome.lenient();
        strict += outcome.strict();
    }

    static String heading() {
        return "language  sentences  mentions  lenient P/R/F1   strict P/R/F1    traps  sprung";
    }

    String line(String language) {
        return "%-8s  %9d  %8d  %s  %s  %5d  %6d"
                .formatted(language, sayings, expected, scores(lenient), scores(strict), traps, sprung);
    }

    private String scores(int right) {
        return "%s %s %s".formatted(rate(right, found), rate(right, expected), rate(2 * right, found + expected));
    }

    private static String rate(int part, int whole) {
        return whole == 0
                ? "  –  "
                : String.format(Locale.ROOT, "%.3f", (double) part / whole).replaceFirst("^0", " ");
    }
}
