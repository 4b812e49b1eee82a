package dev.parley.watch.query;

import org.jspecify.annotations.Nullable;

/** Whole numbers as people write them. */
final class Numbers {
    private static final int MOST_DIGITS = 9;

    private Numbers() {}

    static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** A number of at most nine digits; null = none stands there. */
    static @Nullable Integer of(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return null;
            }
        }
        return Integer.valueOf(text);
    }
}
