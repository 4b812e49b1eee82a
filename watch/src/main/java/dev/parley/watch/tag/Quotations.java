package dev.parley.watch.tag;

import java.util.Arrays;

/**
 * The outermost stretches between quotation marks, by place. A quotation ends in its line, unless the next line that is
 * not blank opens with the same mark: then it goes to the end of its line and goes on there.
 *
 * <p>One pass with the marks that are open on a small stack: a closing mark closes the nearest open one that it fits, and
 * what was opened within. More than {@value #DEEPEST} open marks are not told apart.
 */
final class Quotations {
    private static final int DEEPEST = 6;

    private final String text;
    private final char[] open = new char[DEEPEST];
    private int depth;
    private int size;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private boolean[] goingOn = new boolean[8];

    private Quotations(String text) {
        this.text = text;
    }

    static Quotations of(String text) {
        Quotations quotations = new Quotations(text);
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n') {
                if (quotations.depth > 0 && quotations.goesOn(i, quotations.open[0])) {
                    quotations.put(start, i, true);
                }
                quotations.depth = 0;
            } else if (isMark(unit)) {
                int before = quotations.depth;
                quotations.mark(unit, i);
                if (before == 0 && quotations.depth == 1) {
                    start = i + 1;
                } else if (before > 0 && quotations.depth == 0) {
                    quotations.put(start, i, false);
                }
            }
        }
        return quotations;
    }

    private static boolean isMark(char unit) {
        return unit == '"' || (unit >= '«' && (unit == '«' || unit == '»' || (unit >= '“' && unit <= '‟')));
    }

    private void mark(char unit, int at) {
        int closes = closes(unit, at);
        if (closes >= 0) {
            depth = closes;
        } else if (unit != '»' && unit != '”' && depth < DEEPEST) {
            open[depth++] = unit;
        }
    }

    /** The place on the stack of the mark that this one closes; -1 when it closes none. */
    private int closes(char unit, int at) {
        for (int i = depth - 1; i >= 0; i--) {
            if (fits(open[i], unit)
                    && (unit != open[i] || depth < DEEPEST)
                    && !(unit == '“' && opensHere(open[i], at))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(char opening, char closing) {
        return switch (opening) {
            case '«' -> closing == '»';
            case '"' -> closing == '"';
            case '“', '‟' -> closing == '”' || closing == '“';
            case '„' -> closing == '“' || closing == '”' || closing == '"';
            default -> false;
        };
    }

    /** Whether the mark that closes in some languages and opens in others opens: before a word, not after one. */
    private boolean opensHere(char opened, int at) {
        return opened == '“'
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean goesOn(int line, char mark) {
        int i = line;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == mark;
    }

    private void put(int start, int end, boolean on) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            goingOn = Arrays.copyOf(goingOn, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        goingOn[size] = on;
        size++;
    }

    int size() {
        return size;
    }

    /** The index after the opening mark. */
    int start(int quotation) {
        return starts[quotation];
    }

    /** The index of the closing mark, or of the end of the line. */
    int end(int quotation) {
        return ends[quotation];
    }

    /** Whether it goes on in the next one. */
    boolean goesOn(int quotation) {
        return goingOn[quotation];
    }

    /** The quotation that an index lies in, or -1. */
    int at(int index) {
        int before = lastFrom(index);
        return before >= 0 && index < ends[before] ? before : -1;
    }

    /** The last quotation that starts at or before an index, or -1. */
    int lastFrom(int index) {
        int found = Arrays.binarySearch(starts, 0, size, index);
        return found < 0 ? -found - 2 : found;
    }
}
