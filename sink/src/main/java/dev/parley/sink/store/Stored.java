package dev.parley.sink.store;

import java.time.Instant;

/**
 * The form values take in rows: text that both databases accept, and instants whose order as text is their order in time.
 */
final class Stored {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Stored() {}

    /**
     * The instant to the nanosecond, always 30 characters. One outside the years 0 to 9999 becomes the first or last
     * instant of these.
     */
    static String instant(Instant instant) {
        Instant within = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
        String seconds = Instant.ofEpochSecond(within.getEpochSecond()).toString();
        return seconds.substring(0, seconds.length() - 1) + ".%09dZ".formatted(within.getNano());
    }

    /**
     * The text with each character that PostgreSQL or UTF-8 cannot hold (NUL, half of a surrogate pair) replaced by
     * U+FFFD. Its length in UTF-16 units stays, and so does every offset into it.
     */
    static String text(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
