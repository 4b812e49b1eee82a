package dev.parley.watch.tag;

import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Shape;
import dev.parley.watch.text.Spelled;
import dev.parley.watch.text.Words;
import java.util.BitSet;
import java.util.List;

/** What the words beside a surname say about whose it is. */
final class Neighbours {
    private final Reading reading;
    private final Words words;
    private final KnownNames known;

    /** Last words of what stands before surnames without being a first name: posts, titles, places, small words. */
    private final BitSet beforeNames = new BitSet();

    /** Words of known names. */
    private final BitSet names = new BitSet();

    Neighbours(Reading reading, Hits hits, KnownNames known) {
        this.reading = reading;
        this.words = reading.words();
        this.known = known;
        hits.postNames.forEach(hit -> beforeNames.set(hit.last()));
        hits.listed.forEach(hit -> beforeNames.set(hit.last()));
        hits.places.forEach(hit -> beforeNames.set(hit.last()));
        hits.formatNames.forEach(hit -> beforeNames.set(hit.last()));
        hits.fullNames.forEach(hit -> names.set(hit.first(), hit.last() + 1));
        hits.surnames.forEach(hit -> names.set(hit.first(), hit.last() + 1));
    }

    /** What the word before a surname can be. */
    enum Before {
        /** Nothing that belongs to a name. */
        NOTHING,

        /** A capital that may be a first name or only begin a sentence or stand in a headline. */
        UNSURE,

        /** A capital within a sentence, of which nothing is known. */
        STRANGE,

        /** Somebody's first name or initial, for all that can be seen. */
        FIRST_NAME
    }

    Before before(int surname) {
        int word = surname - 1;
        if (word < 0 || names.get(word)) {
            return Before.NOTHING;
        }
        Gap gap = words.gap(surname);
        if (gap == Gap.PERIOD) {
            return isInitial(word) && !beforeNames.get(word) ? Before.FIRST_NAME : Before.NOTHING;
        }
        if (gap != Gap.SPACE || reading.sentenceOf(word) != reading.sentenceOf(surname)) {
            return Before.NOTHING;
        }
        boolean caseless = words.shape(word) == Shape.CASELESS;
        if (known.isFirstName(words.hash(word)) && (caseless || isCapital(word))) {
            return Before.FIRST_NAME;
        }
        if (!isCapital(word) || beforeNames.get(word) || isAbbreviation(word, surname) || isPlace(word)) {
            return Before.NOTHING;
        }
        boolean capitalForItsPlace =
                reading.beginsSentence(word) || reading.inTitle(word) || words.shape(word) == Shape.CAPITALS;
        return capitalForItsPlace ? Before.UNSURE : Before.STRANGE;
    }

    private boolean isInitial(int word) {
        return words.end(word) - words.start(word) <= 2 && isCapital(word);
    }

    private boolean isAbbreviation(int word, int surname) {
        return words.shape(word) == Shape.CAPITALS && words.shape(surname) != Shape.CAPITALS;
    }

    /** After "in", a capital word is a place. */
    private boolean isPlace(int word) {
        return word > 0
                && words.gap(word) == Gap.SPACE
                && !reading.inTitle(word)
                && known.leadsToPlace(words.hash(word - 1));
    }

    /** Whether a surname is the first name of somebody else's, as in "Gordon Brown". */
    boolean isFirstNameOfNext(Hit<?> surname) {
        int next = surname.last() + 1;
        return known.isFirstName(words.hash(surname.last()))
                && next < words.size()
                && words.gap(next) == Gap.SPACE
                && isCapital(next)
                && !beforeNames.get(next)
                && !reading.inTitle(next);
    }

    /** Whether a street, a cup or a ship bears the name. */
    boolean isNamedAfterSomebody(Hit<?> name) {
        int before = name.first() - 1;
        int after = name.last() + 1;
        return (before >= 0 && words.gap(name.first()) != Gap.BREAK && known.isNamedAfterSomebody(words.hash(before)))
                || (after < words.size()
                        && words.gap(after) == Gap.SPACE
                        && known.isNamedAfterSomebody(words.hash(after)));
    }

    /** Whether the form can be a woman's first case as well as a man's second, and the words beside it speak of a woman. */
    boolean isWoman(Hit<Phrase.Surname> surname) {
        List<String> endings = known.naming().womanEndings();
        String spelled = spelled(surname.last());
        boolean herOwn = surname.phrase().official().names().values().stream()
                .flatMap(names -> names.surname().stream())
                .anyMatch(name -> Spelled.of(name).equals(spelled));
        if (herOwn || endings.stream().noneMatch(spelled::endsWith)) {
            return false;
        }
        int before = surname.first() - 1;
        if (before >= 0 && words.gap(surname.first()) == Gap.SPACE && known.womanSays(words.hash(before))) {
            return true;
        }
        int after = surname.last() + 1;
        boolean beginsClause = before < 0
                || reading.beginsSentence(surname.first())
                || words.gap(surname.first()) == Gap.BREAK
                || words.gap(surname.first()) == Gap.HYPHEN;
        return beginsClause
                && after < words.size()
                && words.gap(after) == Gap.SPACE
                && known.naming().womanDoes().stream().anyMatch(spelled(after)::endsWith);
    }

    /** Whether a hyphen joins a first name or a strange capital word to a name, as in a double name or an address. */
    boolean isJoined(Hit<?> name, boolean rare) {
        int after = name.last() + 1;
        return (name.first() > 0 && isJoint(name.first(), name.first() - 1, rare))
                || (after < words.size() && isJoint(after, after, rare));
    }

    private boolean isJoint(int second, int other, boolean rare) {
        if (words.gap(second) != Gap.HYPHEN
                || words.start(second) - words.end(second - 1) != 1
                || !isCapital(other)
                || names.get(other)) {
            return false;
        }
        boolean hyphen = "-\u2010\u2011".indexOf(reading.document().all().charAt(words.end(second - 1))) >= 0;
        return known.isFirstName(words.hash(other)) || (hyphen && !rare);
    }

    /** A word in the letters by which it is compared. */
    String spelled(int word) {
        return Spelled.of(reading.document().all(), words.start(word), words.end(word));
    }

    boolean isName(int word) {
        return names.get(word);
    }

    boolean isCapital(int word) {
        Shape shape = words.shape(word);
        return shape == Shape.CAPITAL || shape == Shape.CAPITALS;
    }
}
