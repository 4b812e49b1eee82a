package dev.parley.watch.phrase;

/** A pattern is not one; the message says which and why. */
public final class PatternException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    PatternException(String message) {
        super(message);
    }
}
