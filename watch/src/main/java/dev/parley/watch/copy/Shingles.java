package dev.parley.watch.copy;

import dev.parley.events.tag.Field;
import dev.parley.events.tag.Part;
import dev.parley.watch.query.Layout;
import dev.parley.watch.text.Sentences;
import dev.parley.watch.text.Words;
import java.util.Arrays;

/** The hashes of all runs of {@value #WORDS} words of a text, of 24 bits, and the sample that is taken of them. */
final class Shingles {
    /** How many words a run has. */
    static final int WORDS = 3;

    /** A text of fewer words is compared as a whole. */
    static final int SHORT = 8;

    /** The title of a text of fewer words belongs to it: what says so little may stand under many. */
    private static final int STUB = 30;

    /** How many runs of the whole text are kept. */
    static final int SAMPLE = 112;

    /** How many runs belong to the beginning. */
    static final int HEAD = 80;

    /** How many runs of the beginning are kept. */
    static final int HEAD_SAMPLE = 48;

    /** So many words have to be left for background not to count. */
    private static final int ENOUGH = 20;

    /** No hash is greater. */
    private static final int ALL = (1 << 24) - 1;

    private static final long NO_TITLE = 0x9E3779B97F4A7C15L;

    private final long exact;
    private final int[] hashes;

    private Shingles(long exact, int[] hashes) {
        this.exact = exact;
        this.hashes = hashes;
    }

    static Shingles of(String title, String text, Layout layout) {
        Words words = Words.of(text);
        Words heading = Words.of(title);
        int first = begins(words, heading) ? heading.size() : 0;
        if (words.size() - first < SHORT) {
            return new Shingles(exact(heading, words, first), new int[0]);
        }
        long[] told = told(words, first, text, layout);
        if (words.size() - first < STUB) {
            told = titled(heading, told);
        }
        int[] hashes = new int[told.length - WORDS + 1];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int j = i; j < i + WORDS; j++) {
                hash = mixed(hash * 31 + told[j]);
            }
            hashes[i] = (int) (hash >>> 40);
        }
        return new Shingles(0, hashes);
    }

    private static boolean begins(Words words, Words heading) {
        if (heading.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < heading.size(); i++) {
            if (heading.hash(i) != words.hash(i)) {
                return false;
            }
        }
        return true;
    }

    private static long exact(Words heading, Words words, int first) {
        long hash = NO_TITLE;
        for (int i = 0; i < heading.size(); i++) {
            hash = mixed(hash + heading.hash(i));
        }
        hash = mixed(hash ^ NO_TITLE);
        for (int i = first; i < words.size(); i++) {
            hash = mixed(hash + words.hash(i));
        }
        return hash;
    }

    private static long[] titled(Words heading, long[] told) {
        long[] all = Arrays.copyOf(told, heading.size() + told.length);
        System.arraycopy(told, 0, all, heading.size(), told.length);
        for (int i = 0; i < heading.size(); i++) {
            all[i] = heading.hash(i);
        }
        return all;
    }

    /** The words from the first on that are no background, or all of them where too few would be left. */
    private static long[] told(Words words, int first, String text, Layout layout) {
        long[] all = new long[words.size() - first];
        long[] told = new long[all.length];
        int size = 0;
        Sentences sentences = Sentences.of(text);
        int sentence = -1;
        boolean background = false;
        for (int i = first; i < words.size(); i++) {
            all[i - first] = words.hash(i);
            int start = words.start(i);
            boolean next = sentence < 0 || (sentence + 1 < sentences.size() && start >= sentences.start(sentence + 1));
            if (next) {
                sentence = sentences.at(start);
                background = layout.of(Field.TEXT, start, words.end(i)) == Part.BACKGROUND;
            }
            if (!background) {
                told[size++] = words.hash(i);
            }
        }
        return size < Math.min(ENOUGH, all.length) ? all : Arrays.copyOf(told, size);
    }

    Imprint imprint() {
        int[] sorted = distinct(hashes.length);
        int limit = limit(sorted, SAMPLE);
        int headLimit = Math.max(limit, limit(distinct(Math.min(HEAD, hashes.length)), HEAD_SAMPLE));
        int[] kept = new int[SAMPLE + HEAD];
        int size = 0;
        int heads = 0;
        for (int i = 0; i < hashes.length; i++) {
            boolean keep = hashes[i] <= (i < HEAD ? headLimit : limit);
            if (keep && !contains(kept, size, hashes[i])) {
                kept[size++] = hashes[i];
                heads += i < HEAD ? 1 : 0;
            }
        }
        return new Imprint(exact, sorted.length, limit, headLimit, heads, Arrays.copyOf(kept, size));
    }

    private int[] distinct(int length) {
        return Arrays.stream(hashes, 0, length).sorted().distinct().toArray();
    }

    private static int limit(int[] sorted, int sample) {
        return sorted.length <= sample ? ALL : sorted[sample - 1];
    }

    private static boolean contains(int[] kept, int size, int hash) {
        for (int i = 0; i < size; i++) {
            if (kept[i] == hash) {
                return true;
            }
        }
        return false;
    }

    /** A mixer of bits: MurmurHash3's, after Stafford. */
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
