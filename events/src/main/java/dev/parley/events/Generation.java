package dev.parley.events;

/**
 * One reading of a namespace's articles with one lexicon and one topology, counted from 1 and written {@code g1}. All
 * that the processor writes carries it, so that the next generation can be built beside this one.
 */
public record Generation(int number) {
    public static final Generation FIRST = new Generation(1);

    public Generation {
        if (number < 1) {
            throw new IllegalArgumentException("generation " + number + " is not at least 1");
        }
    }

    @Override
    public String toString() {
        return "g" + number;
    }
}
