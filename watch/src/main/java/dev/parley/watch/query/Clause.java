package dev.parley.watch.query;

import java.util.Objects;

/**
 * A stretch of a query as its author wrote it.
 *
 * @param start UTF-16 index in the query of its first character
 * @param end UTF-16 index after its last
 */
public record Clause(String text, int start, int end) {
    public Clause {
        Objects.requireNonNull(text, "text is missing");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("clause " + start + ".." + end + " ends before it begins");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
