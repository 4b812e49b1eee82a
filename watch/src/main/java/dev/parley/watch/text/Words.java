package dev.parley.watch.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text in order. A word is a run of letters and digits; a plus sign is a word of its own; an apostrophe
 * ends a word.
 *
 * <p>Of each word only its end and its hash are kept; where it starts, how it is written and what stands before it are
 * read again from the text when somebody asks, which nobody does for most words. Plain texts, almost all, are read
 * without a branch on what a unit is: such branches depend on the lengths of words and cannot be foretold, and their
 * misses would cost more than all else. The end and hash of a word yet unfinished are written again with every unit, and
 * the word is counted where it ends.
 */
public final class Words implements Beads {
    /** How many units are read before it is seen to that there is room for more words. */
    private static final int STRIDE = 128;

    /** How many units a word and what follows it have at the least, on average, in a text for readers. */
    private static final int USUAL = 4;

    /** How far the next word is looked for before it is remembered where it starts. */
    private static final int NEAR = 64;

    private final String text;
    private int size;
    private int[] ends;
    private long[] hashes;

    /** Starts of the words behind long gaps; null as long as nobody asked for one. */
    private @Nullable Map<Integer, Integer> afterLongGaps;

    private Words(String text) {
        this.text = text;
        int expected = text.length() / USUAL + STRIDE;
        ends = new int[expected];
        hashes = new long[expected];
    }

    public static Words of(String text) {
        Words words = new Words(text);
        if (!words.readPlain()) {
            words.size = 0;
            words.readClosely();
        }
        return words;
    }

    /**
     * Reads a text without odd units, without words of two scripts, and with words of some length; says whether it is one.
     * There is no making of room within the loop: the compiler makes worse code of it then.
     */
    private boolean readPlain() {
        char[] units = text.toCharArray();
        int[] endings = ends;
        long[] hashed = hashes;
        int word = 0;
        long hash = 0;
        long within = 0;
        long seen = 0;
        for (int from = 0; from < units.length; from += STRIDE) {
            if (endings.length < word + STRIDE) {
                return false;
            }
            int to = Math.min(from + STRIDE, units.length);
            for (int i = from; i < to; i++) {
                long code = Units.code(units[i]);
                long inWord = code & Units.WORD;
                endings[word] = i;
                hashed[word] = hash;
                word += (int) (within & ~inWord);
                hash = WordHash.with(hash, code) & -inWord;
                within = inWord;
                seen |= code;
            }
        }
        size = word;
        if (within != 0) {
            add(units.length, hash);
        }
        hashLongWords();
        return (seen & Units.ODD) == 0 && !(WordHash.isOfTwoScripts(seen) && hasWordOfTwoScripts());
    }

    private void hashLongWords() {
        int after = 0;
        for (int word = 0; word < size; word++) {
            int end = ends[word];
            if (end - after > WordHash.LONGEST) {
                int start = end;
                while (start > after && Letters.isWord(text.charAt(start - 1))) {
                    start--;
                }
                hashes[word] = WordHash.ofWhole(hashes[word], end - start);
            }
            after = end;
        }
    }

    private boolean hasWordOfTwoScripts() {
        long seen = 0;
        boolean mixed = false;
        for (int i = 0; i < text.length(); i++) {
            long code = Units.code(text.charAt(i));
            seen = (seen | code) & -(code & Units.WORD);
            mixed |= WordHash.isOfTwoScripts(seen);
        }
        return mixed;
    }

    private void readClosely() {
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '+') {
                i++;
                add(i, WordHash.of(text, i - 1, i));
            } else if (Letters.isWord(text.charAt(i))) {
                int start = i;
                i = endOfWord(start);
                add(i, WordHash.of(text, start, i));
            } else {
                i++;
            }
        }
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

    private void add(int end, long hash) {
        makeRoom(1);
        ends[size] = end;
        hashes[size] = hash;
        size++;
    }

    private void makeRoom(int more) {
        if (ends.length < size + more) {
            int larger = Math.max(size + more, size * 2);
            ends = Arrays.copyOf(ends, larger);
            hashes = Arrays.copyOf(hashes, larger);
        }
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
        int start = word == 0 ? 0 : ends[word - 1];
        int near = start + NEAR;
        while (!begins(text.charAt(start))) {
            if (start == near) {
                return startBehindLongGap(word);
            }
            start++;
        }
        return start;
    }

    private int startBehindLongGap(int word) {
        if (afterLongGaps == null) {
            afterLongGaps = longGaps();
        }
        return afterLongGaps.getOrDefault(word, 0);
    }

    /** Where words behind long gaps start, looked for once, so that asking again and again costs no more. */
    private Map<Integer, Integer> longGaps() {
        Map<Integer, Integer> starts = new HashMap<>();
        int after = 0;
        for (int word = 0; word < size; word++) {
            int start = after;
            while (!begins(text.charAt(start))) {
                start++;
            }
            if (start - after > NEAR) {
                starts.put(word, start);
            }
            after = ends[word];
        }
        return starts;
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
        if (bead == 0) {
            return Gap.BREAK;
        }
        int after = ends[bead - 1];
        boolean oneSpace = text.charAt(after) == ' ' && begins(text.charAt(after + 1));
        return oneSpace ? Gap.SPACE : Gaps.between(text, after, start(bead));
    }

    @Override
    public Shape shape(int bead) {
        return shapeOf(text, start(bead), ends[bead]);
    }

    /** The first word that starts at or after a UTF-16 index; {@link #size} when there is none. */
    public int from(int index) {
        int at = Arrays.binarySearch(ends, 0, size, index + 1);
        int word = at < 0 ? -at - 1 : at;
        return word < size && start(word) < index ? word + 1 : word;
    }

    private static boolean begins(char unit) {
        return unit == '+' || Letters.isWord(unit);
    }
}
