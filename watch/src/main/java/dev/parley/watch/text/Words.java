package dev.parley.watch.text;

import java.util.Arrays;

/**
 * The words of a text in order. A word is a run of letters and digits; a plus sign is a word of its own; an apostrophe
 * ends a word.
 */
public final class Words implements Beads {
    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private Gap[] gaps;
    private Shape[] shapes;

    private Words(String text) {
        this.text = text;
        int expected = Math.max(8, text.length() / 5);
        starts = new int[expected];
        ends = new int[expected];
        hashes = new long[expected];
        gaps = new Gap[expected];
        shapes = new Shape[expected];
    }

    public static Words of(String text) {
        Words words = new Words(text);
        int after = 0;
        int i = 0;
        while (i < text.length()) {
            char unit = text.charAt(i);
            if (unit == '+') {
                words.add(after, i, i + 1);
                after = ++i;
            } else if (Letters.isWord(unit)) {
                int end = words.endOfWord(i);
                words.add(after, i, end);
                after = end;
                i = end;
            } else {
                i++;
            }
        }
        return words;
    }

    private int endOfWord(int start) {
        int end = start + 1;
        for (int i = start + 1; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Letters.isWord(unit)) {
                end = i + 1;
            } else if (unit >= 0x0300 && unit <= 0x036F && end == i) {
                end = i + 1;
            } else if (!Letters.isInvisible(unit)) {
                break;
            }
        }
        return end;
    }

    private void add(int after, int start, int end) {
        if (size == starts.length) {
            int larger = size * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            hashes = Arrays.copyOf(hashes, larger);
            gaps = Arrays.copyOf(gaps, larger);
            shapes = Arrays.copyOf(shapes, larger);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = WordHash.of(text, start, end);
        gaps[size] = size == 0 ? Gap.BREAK : Gaps.between(text, after, start);
        shapes[size] = shapeOf(text, start, end);
        size++;
    }

    /** How a word is written, as a word of a text or of a pattern. */
    public static Shape shapeOf(CharSequence word) {
        return shapeOf(word, 0, word.length());
    }

    private static Shape shapeOf(CharSequence text, int start, int end) {
        int capitals = 0;
        int small = 0;
        for (int i = start; i < end && small == 0; i++) {
            char unit = text.charAt(i);
            if (isCapital(unit)) {
                capitals++;
            } else if (Character.isLowerCase(unit) && !isGeorgian(unit)) {
                small++;
            }
        }
        if (capitals == 0) {
            return small == 0 ? Shape.CASELESS : Shape.SMALL;
        }
        return small == 0 && capitals > 1 ? Shape.CAPITALS : Shape.CAPITAL;
    }

    private static boolean isCapital(char unit) {
        return Character.isUpperCase(unit) && !isGeorgian(unit);
    }

    private static boolean isGeorgian(char unit) {
        return (unit >= 0x10A0 && unit <= 0x10FF) || (unit >= 0x1C90 && unit <= 0x1CBF);
    }

    @Override
    public int size() {
        return size;
    }

    /** UTF-16 index of a word's first character. */
    public int start(int word) {
        return starts[word];
    }

    /** UTF-16 index after a word's last character. */
    public int end(int word) {
        return ends[word];
    }

    @Override
    public long hash(int bead) {
        return hashes[bead];
    }

    @Override
    public Gap gap(int bead) {
        return gaps[bead];
    }

    @Override
    public Shape shape(int bead) {
        return shapes[bead];
    }

    /** The first word that starts at or after a UTF-16 index; {@link #size} when there is none. */
    public int from(int index) {
        int at = Arrays.binarySearch(starts, 0, size, index);
        return at < 0 ? -at - 1 : at;
    }
}
