package dev.parley.sink.read;

import dev.parley.events.article.Rights;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that proves something, as much of it as may be shown, in three pieces so that the match can be marked.
 *
 * @param before the match; the whole excerpt where nothing is marked
 * @param match the words that are the evidence; may be empty
 * @param after the match
 */
public record Excerpt(String before, String match, String after) {
    /** The most UTF-16 units of a sentence that are shown unless the source allows its whole text. */
    public static final int MAX_CHARACTERS = 300;

    private static final String CUT = "…";

    /**
     * Cuts a sentence to what may be shown.
     *
     * @param sentence null = there is none
     * @param start of the match in the sentence; out of range = nothing is marked
     * @param end of the match
     */
    static Optional<Excerpt> of(@Nullable String sentence, int start, int end, Rights rights) {
        if (sentence == null || rights == Rights.LINK) {
            return Optional.empty();
        }
        boolean marked = 0 <= start && start < end && end <= sentence.length();
        int from = marked ? start : 0;
        int to = marked ? end : 0;
        if (rights == Rights.TEXT || sentence.length() <= MAX_CHARACTERS) {
            return Optional.of(
                    new Excerpt(sentence.substring(0, from), sentence.substring(from, to), sentence.substring(to)));
        }
        return Optional.of(cut(sentence, from, Math.min(to, from + MAX_CHARACTERS - 2)));
    }

    private static Excerpt cut(String sentence, int from, int to) {
        int room = MAX_CHARACTERS - 2 - (to - from);
        int first = Math.max(0, from - Math.max(room / 2, room - (sentence.length() - to)));
        int last = Math.min(sentence.length(), to + room - (from - first));
        first = Math.min(from, afterHalfPair(sentence, first));
        last = Math.max(to, beforeHalfPair(sentence, last));
        return new Excerpt(
                (first == 0 ? "" : CUT) + sentence.substring(first, from),
                sentence.substring(from, to),
                sentence.substring(to, last) + (last == sentence.length() ? "" : CUT));
    }

    private static int afterHalfPair(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static int beforeHalfPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    public String text() {
        return before + match + after;
    }
}
