package dev.parley.cli.lexicon;

import dev.parley.events.tag.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * A mention that one of two lexicons gives and the other does not.
 *
 * @param article where it stands, as its corpus says
 * @param start UTF-16 index of its first character in its sentence
 * @param end UTF-16 index after its last
 * @param surface the characters between
 * @param rule by which it is given
 * @param why the evidence for it, or of a lost one why it is passed over now; null = the words themselves, or nothing is
 */
public record Change(
        EntityId entity,
        Kind kind,
        String article,
        String sentence,
        int start,
        int end,
        String surface,
        String rule,
        @Nullable String why) {
    /** What became of a mention. */
    public enum Kind {
        /** Only the new lexicon gives it. */
        GAINED,

        /** Only the old lexicon gives it. */
        LOST,

        /** Both give it, the new one from another word or to another. */
        MOVED
    }
}
