package dev.parley.watch.query;

import org.jspecify.annotations.Nullable;

/** A query cannot be read; says where, why, and what may have been meant. */
public final class QueryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String query;
    private final int position;
    private final int end;
    private final @Nullable String suggestion;

    QueryException(String query, int position, int end, String why, @Nullable String suggestion) {
        super("character " + (position + 1) + ": " + why + (suggestion == null ? "" : "; " + suggestion));
        this.query = query;
        this.position = position;
        this.end = Math.max(end, position);
        this.suggestion = suggestion;
    }

    QueryException(String query, Clause place, String why, @Nullable String suggestion) {
        this(query, place.start(), place.end(), why, suggestion);
    }

    /** UTF-16 index in the query of what cannot be read. */
    public int position() {
        return position;
    }

    /** UTF-16 index after it. */
    public int end() {
        return end;
    }

    /** What may have been meant; null = nothing is near. */
    public @Nullable String suggestion() {
        return suggestion;
    }

    /** The line of the query, marks under what cannot be read, and why: three lines without a line break at the end. */
    public String rendered() {
        return Underlined.of(query, position, end) + "\n" + getMessage();
    }
}
