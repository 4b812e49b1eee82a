package dev.parley.watch.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The sentences of a text, in order and without overlap, none longer than {@value #LONGEST} characters. A line never
 * holds part of a sentence begun in another.
 */
public final class Sentences {
    /** The most UTF-16 units a sentence has; a longer one is cut at a space. */
    public static final int LONGEST = 1_000;

    /** How far is looked for what follows a full stop, so that a row of marks costs no more than its length. */
    private static final int LOOK_AHEAD = 20;

    private static final String CLOSING = "\"'”’»“)]";
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "col", "lt", "prof", "sen", "rep", "gov", "no", "vs", "jan", "feb",
            "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "им", "ул", "гг", "тов", "проф", "ген", "см", "др",
            "тыс", "млн", "млрд", "руб");

    private final CharSequence text;
    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];

    private Sentences(CharSequence text) {
        this.text = text;
    }

    public static Sentences of(String text) {
        Sentences sentences = new Sentences(text);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || unit == '\r' || unit == 0x2028 || unit == 0x2029) {
                sentences.add(start, i);
                start = i + 1;
            } else if (isEnd(unit)) {
                int after = sentences.afterEnd(i);
                if (after > i && sentences.begins(after) && !(unit == '.' && sentences.isShortened(start, i))) {
                    sentences.add(start, after);
                    start = after;
                    i = after - 1;
                }
            }
        }
        sentences.add(start, text.length());
        return sentences;
    }

    private static boolean isEnd(char unit) {
        return unit == '.' || unit == '!' || unit == '?' || unit == '…';
    }

    /** The index after a full stop at {@code end} and the marks that close with it; {@code end} if no space follows. */
    private int afterEnd(int end) {
        int i = end + 1;
        int limit = Math.min(text.length(), i + LOOK_AHEAD);
        while (i < limit && (isEnd(text.charAt(i)) || CLOSING.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i >= text.length() || Character.isWhitespace(text.charAt(i)) ? i : end;
    }

    private boolean begins(int after) {
        int i = after;
        int limit = Math.min(text.length(), i + LOOK_AHEAD);
        while (i < limit && !Letters.isWord(text.charAt(i))) {
            if (text.charAt(i) == '\n') {
                return true;
            }
            i++;
        }
        return i >= limit || !Character.isLowerCase(text.charAt(i)) || text.charAt(i) >= 0x10A0;
    }

    /** Whether the full stop at {@code stop} belongs to an initial or a shortened word. */
    private boolean isShortened(int from, int stop) {
        int start = stop;
        while (start > from && stop - start < 6 && Letters.isWord(text.charAt(start - 1))) {
            start--;
        }
        String word = text.subSequence(start, stop).toString();
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || SHORTENED.contains(word.toLowerCase(Locale.ROOT));
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = cut(start);
            put(start, cut);
            start = cut;
        }
        if (start < end) {
            put(start, end);
        }
    }

    private int cut(int start) {
        int limit = start + LONGEST;
        for (int i = limit; i > limit - 200; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private void put(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    public int size() {
        return size;
    }

    public int start(int sentence) {
        return starts[sentence];
    }

    public int end(int sentence) {
        return ends[sentence];
    }

    /** The sentence that an index lies in, or the last before it; 0 when there is none before it. */
    public int at(int index) {
        int found = Arrays.binarySearch(starts, 0, size, index);
        return Math.max(0, found < 0 ? -found - 2 : found);
    }
}
