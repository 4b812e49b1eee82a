package dev.parley.watch.tag;

import dev.parley.watch.text.Beads;
import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Shape;
import dev.parley.watch.text.WordHash;
import dev.parley.watch.text.Words;
import java.util.List;

/** The words of a text with every recognised official drawn into one bead. */
final class NamedBeads implements Beads {
    private final Words words;
    private final int[] firsts;
    private final int[] lasts;
    private final long[] hashes;
    private int size;

    NamedBeads(Words words, List<Found> officials) {
        this.words = words;
        firsts = new int[words.size()];
        lasts = new int[words.size()];
        hashes = new long[words.size()];
        int next = 0;
        int word = 0;
        while (word < words.size()) {
            while (next < officials.size() && officials.get(next).first() < word) {
                next++;
            }
            boolean named = next < officials.size() && officials.get(next).first() == word;
            firsts[size] = word;
            lasts[size] = named ? officials.get(next).last() : word;
            hashes[size] = named ? WordHash.of(officials.get(next).entity().value()) : words.hash(word);
            word = lasts[size] + 1;
            size++;
        }
    }

    /** The first word of a bead. */
    int first(int bead) {
        return firsts[bead];
    }

    /** The last word of a bead. */
    int last(int bead) {
        return lasts[bead];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long hash(int bead) {
        return hashes[bead];
    }

    @Override
    public Gap gap(int bead) {
        return words.gap(firsts[bead]);
    }

    @Override
    public Shape shape(int bead) {
        return words.shape(firsts[bead]);
    }
}
