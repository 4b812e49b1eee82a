package dev.parley.benchmarks;

import dev.parley.watch.text.Letters;

/**
 * Reads every character, folds it as the tagger does, and notes the end and a hash of every word: what no engine by words
 * can do without. It is written as fast as we know how, without a branch on what a character is, and keeps its arrays.
 */
final class FoldingPass implements Engine {
    private static final long[] FOLDED = folded();

    private int[] ends = new int[0];
    private long[] hashes = new long[0];

    @Override
    public void find(String article, Places places) {
        char[] units = article.toCharArray();
        if (ends.length <= units.length) {
            ends = new int[2 * units.length + 1];
            hashes = new long[2 * units.length + 1];
        }
        int[] endings = ends;
        long[] hashed = hashes;
        int word = 0;
        long hash = 0;
        long within = 0;
        for (int i = 0; i < units.length; i++) {
            long folded = FOLDED[units[i]];
            long inWord = folded & 1;
            endings[word] = i;
            hashed[word] = hash;
            word += (int) (within & ~inWord);
            hash = (Long.rotateLeft(hash, 1) ^ folded) & -inWord;
            within = inWord;
        }
        places.at(word, units.length);
    }

    /** An odd number for the folded form of each letter and digit, 0 for all else. */
    static long[] folded() {
        long[] table = new long[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < table.length; unit++) {
            table[unit] = Letters.isWord((char) unit) ? (Letters.fold((char) unit) * 0x9E3779B97F4A7C15L) | 1 : 0;
        }
        return table;
    }
}
