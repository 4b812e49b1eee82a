package dev.parley.sink.read;

/**
 * A sentence that proves something, as much of it as may be shown, in three pieces so that the match can be marked.
 *
 * @param before the match; the whole excerpt where nothing is marked
 * @param match the words that are the evidence; may be empty
 * @param after the match
 */
public record Excerpt(String before, String match, String after) {
    private static final String CUT = "…";

    /**
     * The sentence, or as much of it around the match as the limit allows.
     *
     * @param start of the match in the sentence; out of range = nothing is marked
     * @param end of the match
     * @param limit in UTF-16 units, with the signs of omission
     */
    static Excerpt of(String sentence, int start, int end, int limit) {
        boolean marked = 0 <= start && start < end && end <= sentence.length();
        int from = marked ? start : 0;
        int to = marked ? end : 0;
        return sentence.length() <= limit
                ? new Excerpt(sentence.substring(0, from), sentence.substring(from, to), sentence.substring(to))
                : cut(sentence, from, beforeHalfPair(sentence, Math.min(to, from + limit - 2)), limit);
    }

    private static Excerpt cut(String sentence, int from, int to, int limit) {
        int room = limit - 2 - (to - from);
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
