package dev.parley.watch.tag;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Where a text speaks of one thing: stretches of words, in order. */
final class Stretches {
    /** Nowhere. */
    static final Stretches NONE = new Stretches();

    private int size;
    private int[] firsts = new int[8];
    private int[] lasts = new int[8];
    private final BitSet sentences = new BitSet();

    /** All stretches of several things. */
    static Stretches of(List<Stretches> several) {
        Stretches all = new Stretches();
        long[] ordered =
                several.stream().flatMapToLong(Stretches::packed).sorted().toArray();
        for (long each : ordered) {
            all.put((int) (each >>> Integer.SIZE), (int) each);
        }
        several.forEach(each -> all.sentences.or(each.sentences));
        return all;
    }

    private LongStream packed() {
        return IntStream.range(0, size).mapToLong(at -> ((long) firsts[at] << Integer.SIZE) | lasts[at]);
    }

    /** Adds a stretch that begins where the last one does, or after it. */
    void add(int first, int last, int sentence) {
        put(first, last);
        sentences.set(sentence);
    }

    private void put(int first, int last) {
        if (size == firsts.length) {
            firsts = Arrays.copyOf(firsts, size * 2);
            lasts = Arrays.copyOf(lasts, size * 2);
        }
        firsts[size] = first;
        lasts[size] = last;
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean isIn(int sentence) {
        return sentences.get(sentence);
    }

    /** The sentences it stands in. */
    BitSet sentences() {
        return sentences;
    }

    /** The first word of the first stretch at or after a word; {@link Integer#MAX_VALUE} when there is none. */
    int from(int word) {
        int at = index(word);
        return at == size ? Integer.MAX_VALUE : firsts[at];
    }

    /** The last word of the last stretch that begins before a word; -1 when there is none. */
    int before(int word) {
        int at = index(word);
        return at == 0 ? -1 : lasts[at - 1];
    }

    /** Whether words lie within a longer stretch of these. */
    boolean isPartOf(int first, int last) {
        int at = index(first + 1) - 1;
        return at >= 0 && lasts[at] >= last && lasts[at] - firsts[at] > last - first;
    }

    private int index(int word) {
        int at = Arrays.binarySearch(firsts, 0, size, word);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && firsts[at - 1] == word) {
            at--;
        }
        return at;
    }
}
