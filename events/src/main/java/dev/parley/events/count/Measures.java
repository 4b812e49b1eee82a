package dev.parley.events.count;

/**
 * What is counted in a cell, as totals or as what a change adds (negative where it takes away). Each of the three adds up
 * over cells of one entity: an article and a story stand in one cell only, that of their most prominent part.
 *
 * @param mentions how often it is mentioned
 * @param articles in how many articles, by their current revision
 * @param stories in how many stories, by their lead
 */
public record Measures(long mentions, long articles, long stories) {
    public static final Measures ZERO = new Measures(0, 0, 0);

    public Measures plus(Measures other) {
        return new Measures(mentions + other.mentions, articles + other.articles, stories + other.stories);
    }

    public Measures negated() {
        return new Measures(-mentions, -articles, -stories);
    }

    public boolean isZero() {
        return equals(ZERO);
    }
}
