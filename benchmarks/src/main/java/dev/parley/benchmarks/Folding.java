package dev.parley.benchmarks;

/** Small letters by table, for engines that have no folding of their own or a slower one. */
final class Folding {
    private static final char[] SMALL = small();

    private Folding() {}

    static char[] of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = SMALL[folded[i]];
        }
        return folded;
    }

    private static char[] small() {
        char[] small = new char[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < small.length; unit++) {
            small[unit] = Character.toLowerCase((char) unit);
        }
        return small;
    }
}
