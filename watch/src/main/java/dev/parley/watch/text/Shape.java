package dev.parley.watch.text;

/** How a word is written. */
public enum Shape {
    /** Begins with a small letter. */
    SMALL,

    /** Begins with a capital and goes on with a small letter, or has one letter only. */
    CAPITAL,

    /** Two or more letters, all capitals. */
    CAPITALS,

    /** Has no letter of a script that knows capitals. */
    CASELESS;

    /** Whether a word of this shape may stand where one of the other shape is asked for. */
    public boolean satisfies(Shape asked) {
        return switch (asked) {
            case SMALL, CASELESS -> true;
            case CAPITAL -> this != SMALL;
            case CAPITALS -> this == CAPITALS || this == CASELESS;
        };
    }
}
