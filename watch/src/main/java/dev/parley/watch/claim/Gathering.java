package dev.parley.watch.claim;

import dev.parley.events.tag.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * The words that name a meeting of a format: "the 61st round of the Geneva talks".
 *
 * @param first word, without the article
 * @param last word
 * @param round its ordinal; null = not said
 * @param single whether one meeting is meant, not the format as such
 * @param subject whether its case lets it be the subject of the clause
 * @param leads whether nothing but dates and places comes before it in its clause
 * @param during whether it is told what was done at or after it
 * @param background whether it stands in the history that closes a report
 * @param inferred whether the format is concluded from the context
 */
record Gathering(
        EntityId format,
        int first,
        int last,
        @Nullable Integer round,
        boolean single,
        boolean subject,
        boolean leads,
        boolean during,
        boolean background,
        boolean inferred) {
    boolean covers(int word) {
        return first <= word && word <= last;
    }
}
