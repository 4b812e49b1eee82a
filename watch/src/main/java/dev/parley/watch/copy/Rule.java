package dev.parley.watch.copy;

/**
 * How much two texts have to have in common. The shorter a text, the more of it: a notice of forty words that only names
 * another visitor has three quarters of its runs from the notice before.
 */
final class Rule {
    private static final int LEAST = 6;
    private static final int SHORTEST = 14;

    private Rule() {}

    /** Whether each is the other with words changed all over it. */
    static boolean isEdited(Coverage one, Coverage other, int runs) {
        double share = limit(0.34, 20, 0.85, runs);
        return Math.min(one.covered(), other.covered()) >= 0.7
                && Math.max(one.share(), other.share()) >= share
                && Math.min(one.share(), other.share()) >= share * 0.8
                && one.found() >= Math.min(LEAST, runs);
    }

    /** Whether the one, which has so many runs, is a piece of the other. */
    static boolean isContained(Coverage one, int runs) {
        return runs >= SHORTEST
                && one.found() >= LEAST
                && one.covered() >= 0.75
                && one.share() >= limit(0.40 + one.doubt(), 20, 0.95, runs);
    }

    private static double limit(double least, double more, double most, int runs) {
        return Math.min(most, least + more / runs);
    }
}
