package dev.parley.watch.tag;

import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Shape;
import dev.parley.watch.text.Words;
import java.util.BitSet;

/** What the words beside a surname say about whose it is. */
final class Neighbours {
    private final Reading reading;
    private final Words words;

    /** Last words of what stands before surnames without being a first name: posts, titles, small words. */
    private final BitSet beforeNames = new BitSet();

    /** Words of known names. */
    private final BitSet names = new BitSet();

    Neighbours(Reading reading, Hits hits, String beforeNamesList) {
        this.reading = reading;
        this.words = reading.words();
        hits.postNames.forEach(hit -> beforeNames.set(hit.last()));
        hits.listed.stream()
                .filter(hit -> hit.phrase().list().equals(beforeNamesList))
                .forEach(hit -> beforeNames.set(hit.last()));
        hits.fullNames.forEach(hit -> names.set(hit.first(), hit.last() + 1));
        hits.surnames.forEach(hit -> names.set(hit.first(), hit.last() + 1));
    }

    /** What the word before a surname can be. */
    enum Before {
        /** Nothing that belongs to a name. */
        NOTHING,

        /** A capital that may be a first name or only begin a sentence or stand in a headline. */
        UNSURE,

        /** Somebody's first name or initial, for all that can be seen. */
        FIRST_NAME
    }

    Before before(int surname) {
        int word = surname - 1;
        if (word < 0 || beforeNames.get(word) || names.get(word) || !isCapital(word)) {
            return Before.NOTHING;
        }
        Gap gap = words.gap(surname);
        if (gap == Gap.PERIOD) {
            return words.end(word) - words.start(word) == 1 ? Before.FIRST_NAME : Before.NOTHING;
        }
        if (gap != Gap.SPACE || reading.sentenceOf(word) != reading.sentenceOf(surname)) {
            return Before.NOTHING;
        }
        boolean capitalForItsPlace = reading.beginsSentence(word)
                || reading.inTitle(word)
                || (words.shape(word) == Shape.CAPITALS && words.shape(surname) == Shape.CAPITALS);
        return capitalForItsPlace ? Before.UNSURE : Before.FIRST_NAME;
    }

    /** Whether a hyphen joins a strange capital word to a name, as in a double name or an address. */
    boolean isJoined(Hit<?> name) {
        int after = name.last() + 1;
        return (name.first() > 0 && isJoint(name.first()) && isStrange(name.first() - 1))
                || (after < words.size() && isJoint(after) && isStrange(after));
    }

    private boolean isJoint(int word) {
        return words.gap(word) == Gap.HYPHEN && words.start(word) - words.end(word - 1) == 1;
    }

    private boolean isStrange(int word) {
        return isCapital(word) && !names.get(word);
    }

    private boolean isCapital(int word) {
        Shape shape = words.shape(word);
        return shape == Shape.CAPITAL || shape == Shape.CAPITALS;
    }
}
