package dev.parley.watch.copy;

/**
 * How much of a text stands in another, told from a sample of its runs.
 *
 * @param share of its runs that the other has too, from 0 to 1
 * @param covered share of its places where three of eight runs around are common: a few words changed uncover nothing
 * @param found how many runs of the sample the other has
 * @param doubt by how much the shares may be wrong, since a sample was looked at: more than a standard deviation
 */
record Coverage(double share, double covered, int found, double doubt) {
    /** How many words around a place are looked at, in a text of which every run is known. */
    private static final int WORDS_AROUND = 24;

    /** How many runs are looked at, at the least. */
    private static final int RUNS_AROUND = 8;

    /**
     * Of a text by one it is compared with.
     *
     * @param common which of its runs the other has
     * @param limit the greatest hash that both would have kept
     */
    static Coverage of(Imprint text, boolean[] common, int limit) {
        int[] before = new int[common.length + 1];
        int all = 0;
        for (int i = 0; i < common.length; i++) {
            if (text.hash(i) <= limit) {
                before[all + 1] = before[all] + (common[i] ? 1 : 0);
                all++;
            }
        }
        if (all == 0) {
            return new Coverage(0, 0, 0, 0);
        }
        int around = Math.min(all, Math.max(RUNS_AROUND, (int) ((long) WORDS_AROUND * all / text.runs())));
        int covered = 0;
        for (int i = 0; i < all; i++) {
            int from = Math.clamp(i - around / 2, 0, all - around);
            covered += (before[from + around] - before[from]) * 8 >= around * 3 ? 1 : 0;
        }
        double doubt = all == text.runs() ? 0 : 0.6 / Math.sqrt(all);
        return new Coverage((double) before[all] / all, (double) covered / all, before[all], doubt);
    }
}
