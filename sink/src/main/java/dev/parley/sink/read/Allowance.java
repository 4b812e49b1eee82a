package dev.parley.sink.read;

import dev.parley.events.article.Rights;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of one article's words may still be shown, by the rights of its source: all, {@value #MAX_CHARACTERS}
 * characters for all its evidence together, or none. A sentence that was shown whole may be shown again with another
 * match marked.
 */
final class Allowance {
    /** The most UTF-16 units of an article's sentences that are shown unless its source allows its text. */
    static final int MAX_CHARACTERS = 300;

    /** Less than this proves nothing. */
    private static final int MIN_CHARACTERS = 60;

    private final Rights rights;
    private final Set<String> shown = new HashSet<>();
    private int left = MAX_CHARACTERS;

    Allowance(Rights rights) {
        this.rights = rights;
    }

    /**
     * What may be shown of a sentence.
     *
     * @param sentence null = there is none
     * @param start of the match in the sentence; out of range = nothing is marked
     * @param end of the match
     */
    Optional<Excerpt> excerpt(@Nullable String sentence, int start, int end) {
        if (sentence == null) {
            return Optional.empty();
        }
        return switch (rights) {
            case TEXT -> Optional.of(Excerpt.of(sentence, start, end, Integer.MAX_VALUE));
            case EXCERPT -> within(sentence, start, end);
            case LINK -> Optional.empty();
        };
    }

    private Optional<Excerpt> within(String sentence, int start, int end) {
        if (shown.contains(sentence)) {
            return Optional.of(Excerpt.of(sentence, start, end, sentence.length()));
        }
        if (left < Math.min(sentence.length(), MIN_CHARACTERS)) {
            return Optional.empty();
        }
        Excerpt excerpt = Excerpt.of(sentence, start, end, left);
        left -= excerpt.text().length();
        if (excerpt.text().equals(sentence)) {
            shown.add(sentence);
        }
        return Optional.of(excerpt);
    }
}
