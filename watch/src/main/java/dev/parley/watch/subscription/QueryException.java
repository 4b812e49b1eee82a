package dev.parley.watch.subscription;

/** A query cannot be read; the message says where and why. */
public final class QueryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int position;

    QueryException(int position, String why) {
        super("character " + (position + 1) + ": " + why);
        this.position = position;
    }

    /** UTF-16 index in the query of what cannot be read. */
    public int position() {
        return position;
    }
}
