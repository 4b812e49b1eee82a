package dev.parley.benchmarks;

import dev.parley.watch.text.Letters;

/** Reads every character, folds it as the tagger does, and hashes each word: what no engine by words can do without. */
final class FoldingPass implements Engine {
    private static final char[] FOLDED = folded();

    @Override
    public void find(String article, Places places) {
        char[] units = article.toCharArray();
        int at = 0;
        while (at < units.length) {
            int start = at;
            long hash = 0;
            char folded = FOLDED[units[at]];
            while (folded != 0) {
                hash = (hash ^ folded) * 0x9E3779B97F4A7C15L;
                at++;
                folded = at < units.length ? FOLDED[units[at]] : 0;
            }
            if (at > start) {
                places.at(start, (int) (hash >>> 32));
            }
            at++;
        }
    }

    /** The folded form of each letter and digit, 0 for all else. */
    private static char[] folded() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < table.length; unit++) {
            table[unit] = Letters.isWord((char) unit) ? Letters.fold((char) unit) : 0;
        }
        return table;
    }
}
