package dev.parley.watch.query;

/** What somebody wrote as it can be shown in a message: short, on one line, nothing invisible. */
final class Shown {
    private static final int MOST = 60;

    private Shown() {}

    /** Between marks, shortened. */
    static String quoted(String text) {
        return "'" + shortened(text) + "'";
    }

    static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        int i = 0;
        while (i < text.length() && i < MOST) {
            int letter = text.codePointAt(i);
            shown.append(of(letter));
            i += Character.charCount(letter);
        }
        return shown.append(i < text.length() ? "…" : "").toString();
    }

    /** A letter, or what stands for one that cannot be seen or would disturb the line. */
    static String of(int letter) {
        if (letter == '\t' || letter == '\r' || letter == '\n') {
            return " ";
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> name(letter);
            default -> Character.toString(letter);
        };
    }

    static String name(int letter) {
        return "U+%04X".formatted(letter);
    }

    /** How many columns it takes where letters have one width: two for the wide ones of East Asia and pictures. */
    static int columns(int letter) {
        String shown = of(letter);
        if (shown.codePointCount(0, shown.length()) > 1) {
            return shown.length();
        }
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(letter) ? 2 : 1;
    }

    private static boolean isWide(int letter) {
        return (letter >= 0x1100 && letter <= 0x115F)
                || (letter >= 0x2E80 && letter <= 0xA4CF)
                || (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0xFE30 && letter <= 0xFE6F)
                || (letter >= 0xFF00 && letter <= 0xFF60)
                || (letter >= 0xFFE0 && letter <= 0xFFE6)
                || (letter >= 0x1F300 && letter <= 0x1FAFF)
                || (letter >= 0x20000 && letter <= 0x3FFFD);
    }
}
