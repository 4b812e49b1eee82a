package dev.parley.watch.claim;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Occasions;

/** What a phrase in a sentence tells of occasions. */
sealed interface Cue {
    /** An ordinal in words. */
    record Ordinal(int value) implements Cue {}

    /** A noun for one occasion. */
    record Noun(Use use) implements Cue {}

    /** What is said of an occasion. */
    record State(Occasions.StateWords words) implements Cue {}

    /** A place where a format meets. */
    record Place(EntityId format) implements Cue {}

    /** How a noun for an occasion is used. */
    enum Use {
        /** In any case. */
        ANY,

        /** In a case in which it can be subject or object. */
        SUBJECT,

        /** For rounds, which need not be named again. */
        ROUND
    }
}
