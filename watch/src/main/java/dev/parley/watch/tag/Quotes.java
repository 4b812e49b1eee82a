package dev.parley.watch.tag;

/** Takes the quotation mark into a stretch that holds only the other one of the pair. */
final class Quotes {
    private Quotes() {}

    /** The start of the stretch, moved before the mark that opens what it closes. */
    static int opened(String text, int start, int end) {
        if (start == 0) {
            return start;
        }
        char closing = switch (text.charAt(start - 1)) {
            case '«' -> '»';
            case '“' -> '”';
            case '„' -> '“';
            default -> 0;
        };
        for (int i = start; closing != 0 && i < end; i++) {
            if (text.charAt(i) == closing) {
                return start - 1;
            }
            if (text.charAt(i) == text.charAt(start - 1)) {
                return start;
            }
        }
        return start;
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
