package dev.parley.events.tag;

import java.util.Objects;

/** A sentence that proves something, by place and in its own words. */
public record Sentence(Field in, int start, int end, String text) {
    public Sentence {
        Objects.requireNonNull(in, "in is missing");
        Objects.requireNonNull(text, "text is missing");
        if (end - start != text.length()) {
            throw new IllegalArgumentException(
                    "span " + start + ".." + end + " is not as long as its sentence of " + text.length());
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}
