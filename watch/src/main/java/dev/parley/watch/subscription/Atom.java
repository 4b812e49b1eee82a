package dev.parley.watch.subscription;

import dev.parley.events.tag.EntityId;

/**
 * Something that an article has or has not, and that is looked up by its name.
 *
 * @param key a string, for a word its number
 */
record Atom(Kind kind, Object key) {
    static Atom of(Kind kind, String key) {
        return new Atom(kind, key);
    }

    static Atom of(Kind kind, long key) {
        return new Atom(kind, key);
    }

    /** What kind of thing it is, those first that the fewest articles are expected to have. */
    enum Kind {
        /** A format or an official mentioned in the report. */
        NAMED,
        /** A format or an official mentioned anywhere, be it in the background. */
        NAMED_ANYWHERE,
        /** A format of which something is claimed. */
        CLAIMED,
        /** An official who is said to have said something. */
        SPEAKER,
        /** A post of an official mentioned in the report. */
        POST,
        /** A post of an official mentioned anywhere. */
        POST_ANYWHERE,
        /** An issue mentioned in the report. */
        ISSUE,
        /** An issue mentioned anywhere. */
        ISSUE_ANYWHERE,
        /** A word in any form. */
        STEM,
        SOURCE,
        /** What a claim says has become of an occasion. */
        STATE,
        /** A side that an official mentioned in the report serves. */
        SIDE,
        /** A side that an official mentioned anywhere serves. */
        SIDE_ANYWHERE,
        OUTLET_BASED,
        OUTLET_SIDE,
        /** A type of which something is mentioned in the report. */
        TYPE,
        /** A type of which something is mentioned anywhere. */
        TYPE_ANYWHERE,
        /** Anything at all of a kind of thing, such as a claim. */
        ANY,
        LANGUAGE;

        static Kind of(EntityId entity, boolean anywhere) {
            if (entity.value().startsWith("issue:")) {
                return anywhere ? ISSUE_ANYWHERE : ISSUE;
            }
            return anywhere ? NAMED_ANYWHERE : NAMED;
        }
    }
}
