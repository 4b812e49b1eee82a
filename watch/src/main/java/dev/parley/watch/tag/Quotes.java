package dev.parley.watch.tag;

/** Takes the closing quotation mark into a stretch that holds only the opening one. */
final class Quotes {
    private Quotes() {}

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
