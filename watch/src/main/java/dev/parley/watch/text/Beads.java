package dev.parley.watch.text;

/** A row of things a phrase can be made of: words, or words with the recognised names among them drawn into one. */
public interface Beads {
    int size();

    /** What stands here, see {@link WordHash}. */
    long hash(int bead);

    /** What stands between this bead and the one before; {@link Gap#BREAK} before the first. */
    Gap gap(int bead);

    Shape shape(int bead);
}
