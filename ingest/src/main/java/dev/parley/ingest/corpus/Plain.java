package dev.parley.ingest.corpus;

import java.util.regex.Pattern;

/**
 * Text as an article may carry it. Line ends are line feeds. Control characters other than tab and line feed become
 * spaces, one for one, so that what stands behind them stays where it was. Half a surrogate pair is refused: it is no
 * character, and no later stage could write it.
 */
final class Plain {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private Plain() {}

    /** A text of any number of lines. */
    static String text(String raw) {
        requirePairs(raw);
        String text = raw.indexOf('\r') < 0 ? raw : LINE_END.matcher(raw).replaceAll("\n");
        return hasControls(text) ? withoutControls(text) : text;
    }

    /** A text of one line, such as a title. */
    static String line(String raw) {
        return SPACE.matcher(text(raw)).replaceAll(" ").strip();
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Plain::isControl);
    }

    private static String withoutControls(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (isControl(clean.charAt(i))) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }

    private static void requirePairs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new IllegalArgumentException(
                        "half of a surrogate pair, U+%04X, stands at character %d".formatted((int) unit, i + 1));
            }
        }
    }
}
