package dev.parley.watch.phrase;

import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Shape;
import dev.parley.watch.text.WordHash;
import dev.parley.watch.text.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One place of a phrase: the words that may stand there, and the gaps that may lead to it.
 *
 * @param words hash of each word, with how it has to be written
 * @param gaps bits of {@link Gap}; not asked for the first step of a phrase
 * @param spellings the words as they are written, for people to read; ids where recognised things stand
 */
public record Step(SortedMap<Long, Shape> words, int gaps, List<String> spellings) {
    /** Gaps that a space in a pattern goes across. */
    static final int SPACE = Gap.SPACE.bit() | Gap.NONE.bit();

    /** Gaps that a hyphen in a pattern goes across. */
    static final int HYPHEN = Gap.HYPHEN.bit() | Gap.SPACE.bit() | Gap.NONE.bit();

    /** The gap that an apostrophe in a pattern goes across. */
    static final int APOSTROPHE = Gap.APOSTROPHE.bit();

    /** The gap that a comma in a pattern goes across. */
    static final int COMMA = Gap.COMMA.bit();

    /** Gaps after an initial. */
    private static final int INITIAL = Gap.PERIOD.bit() | Gap.SPACE.bit();

    public Step {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        spellings = List.copyOf(spellings);
    }

    /** A step to any of these words, written with the capitals they have here. */
    public static Step to(Collection<String> words) {
        SortedMap<Long, Shape> hashes = new TreeMap<>();
        for (String word : words) {
            hashes.merge(WordHash.of(word), Words.shapeOf(word), Step::freer);
        }
        return new Step(hashes, SPACE, List.copyOf(new LinkedHashSet<>(words)));
    }

    /** A step to a bead that stands for a recognised thing. */
    public static Step toThing(Collection<String> ids) {
        SortedMap<Long, Shape> hashes = new TreeMap<>();
        ids.forEach(id -> hashes.put(WordHash.of(id), Shape.CASELESS));
        return new Step(hashes, SPACE, List.copyOf(ids));
    }

    /** What stands before this step when it is written out. */
    public String separator() {
        if (gaps == HYPHEN) {
            return "-";
        }
        if (gaps == APOSTROPHE) {
            return "’";
        }
        return gaps == INITIAL ? ". " : " ";
    }

    /** This step after an initial. */
    public Step afterInitial() {
        return new Step(words, INITIAL, spellings);
    }

    Step after(int newGaps) {
        return new Step(words, newGaps, spellings);
    }

    Step or(Step other) {
        SortedMap<Long, Shape> both = new TreeMap<>(words);
        for (Map.Entry<Long, Shape> word : other.words.entrySet()) {
            both.merge(word.getKey(), word.getValue(), Step::freer);
        }
        Set<String> all = new LinkedHashSet<>(spellings);
        all.addAll(other.spellings);
        return new Step(both, gaps, List.copyOf(all));
    }

    private static Shape freer(Shape one, Shape other) {
        return one.satisfies(other) ? other : one;
    }

    /** Steps are equal when they lead to the same words across the same gaps, in whatever order these were written. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Step step && gaps == step.gaps && words.equals(step.words);
    }

    @Override
    public int hashCode() {
        return 31 * words.hashCode() + gaps;
    }
}
