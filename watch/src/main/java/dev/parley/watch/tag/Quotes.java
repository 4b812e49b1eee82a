package dev.parley.watch.tag;

/** Takes the quotation mark into a stretch that holds only the other one of the pair. */
final class Quotes {
    private Quotes() {}

    /** The start of the stretch, moved before the mark that opens what it closes. */
    static int opened(String text, int start, int end) {
        if (start == 0) {
            return start;
        }
        char opening = text.charAt(start - 1);
        String closings = switch (opening) {
            case '«' -> "»";
            case '“' -> "”“";
            case '„' -> "“”";
            case '‘' -> "’";
            case '"', '\'' -> String.valueOf(opening);
            default -> "";
        };
        for (int i = start; !closings.isEmpty() && i < end; i++) {
            if (closings.indexOf(text.charAt(i)) >= 0 && !isWithinWord(text, i)) {
                return start - 1;
            }
            if (text.charAt(i) == opening) {
                return start;
            }
        }
        return start;
    }

    private static boolean isWithinWord(String text, int at) {
        return at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** The end of the stretch, moved behind the mark that closes it. */
    static int closed(String text, int start, int end) {
        if (end >= text.length()) {
            return end;
        }
        String openings = switch (text.charAt(end)) {
            case '»' -> "«";
            case '”' -> "“„";
            case '“' -> "„";
            case '"' -> "\"";
            default -> "";
        };
        if (openings.isEmpty()) {
            return end;
        }
        int opened = 0;
        int closed = 0;
        for (int i = start; i < end; i++) {
            if (openings.indexOf(text.charAt(i)) >= 0) {
                opened++;
            } else if (text.charAt(i) == text.charAt(end)) {
                closed++;
            }
        }
        boolean open = openings.equals("\"") ? opened % 2 == 1 : opened > closed;
        return open ? end + 1 : end;
    }
}
