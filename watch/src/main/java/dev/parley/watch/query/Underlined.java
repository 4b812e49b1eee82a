package dev.parley.watch.query;

/** A line of a query with marks under a stretch of it. */
final class Underlined {
    private static final int MOST_BEFORE = 60;
    private static final int MOST_MARKED = 40;
    private static final int MOST_AFTER = 20;
    private static final char MARK = '^';
    private static final String MORE = "…";

    private Underlined() {}

    /** Both lines; of a long line the surroundings of the stretch. */
    static String of(String query, int start, int end) {
        int lineStart = query.lastIndexOf('\n', start - 1) + 1;
        int next = query.indexOf('\n', start);
        int lineEnd = next < 0 ? query.length() : next;
        int from = whole(query, Math.max(lineStart, start - MOST_BEFORE));
        int to = whole(query, Math.min(Math.min(end, start + MOST_MARKED), lineEnd));
        int until = whole(query, Math.min(lineEnd, to + MOST_AFTER));
        StringBuilder line = new StringBuilder(from > lineStart ? MORE : "");
        StringBuilder marks = new StringBuilder(" ".repeat(line.length()));
        append(query, from, start, ' ', line, marks);
        append(query, start, to, MARK, line, marks);
        append(query, to, until, ' ', line, new StringBuilder());
        if (marks.indexOf(String.valueOf(MARK)) < 0) {
            marks.append(MARK);
        }
        return line.append(until < lineEnd ? MORE : "") + "\n" + marks;
    }

    private static void append(String query, int from, int to, char mark, StringBuilder line, StringBuilder marks) {
        int i = from;
        while (i < to) {
            int letter = query.codePointAt(i);
            line.append(Shown.of(letter));
            marks.repeat(mark, Shown.columns(letter));
            i += Character.charCount(letter);
        }
    }

    private static int whole(String query, int index) {
        boolean within = index > 0
                && index < query.length()
                && Character.isLowSurrogate(query.charAt(index))
                && Character.isHighSurrogate(query.charAt(index - 1));
        return within ? index + 1 : index;
    }
}
