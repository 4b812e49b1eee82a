package dev.parley.watch.query;

import dev.parley.events.tag.Span;

/** The part of a long sentence that is shown around what matched. */
final class Excerpt {
    /** The longest stretch that is shown, in UTF-16 units. */
    static final int LONGEST = 600;

    /** How far an end is moved to fall between words. */
    private static final int MOVED = 40;

    private Excerpt() {}

    /** A stretch of a sentence around a match, the whole where it is short. Ends fall between words where one is near. */
    static Span of(String text, Span sentence, Span match) {
        if (sentence.end() - sentence.start() <= LONGEST) {
            return sentence;
        }
        int from = Math.clamp(match.start(), sentence.start(), sentence.end());
        int to = Math.clamp(match.end(), from, Math.min(sentence.end(), from + LONGEST));
        int start = Math.clamp(from - (LONGEST - (to - from)) / 2, sentence.start(), sentence.end() - LONGEST);
        int end = start + LONGEST;
        return new Span(
                start == sentence.start() ? start : begin(text, start, from),
                end == sentence.end() ? end : finish(text, end, to));
    }

    private static int begin(String text, int start, int limit) {
        for (int i = start; i < Math.min(limit, start + MOVED); i++) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(start)) && start < limit ? start + 1 : start;
    }

    private static int finish(String text, int end, int limit) {
        for (int i = end; i > Math.max(limit, end - MOVED); i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) && end > limit ? end - 1 : end;
    }
}
