package dev.parley.benchmarks;

/** Reads every character, folds it and notes the end and a hash of every word, by the loop that one writes first. */
final class PlainPass implements Engine {
    private final long[] folded = FoldingPass.folded();
    private int[] ends = new int[0];
    private long[] hashes = new long[0];

    @Override
    public void find(String article, Places places) {
        if (ends.length <= article.length()) {
            ends = new int[2 * article.length() + 1];
            hashes = new long[2 * article.length() + 1];
        }
        int word = 0;
        long hash = 0;
        for (int i = 0; i < article.length(); i++) {
            long unit = folded[article.charAt(i)];
            if (unit != 0) {
                hash = Long.rotateLeft(hash, 1) ^ unit;
            } else if (hash != 0) {
                ends[word] = i;
                hashes[word] = hash;
                word++;
                hash = 0;
            }
        }
        places.at(word, article.length());
    }
}
