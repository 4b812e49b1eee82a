package dev.parley.watch.text;

/** What stands between two neighbouring words. Quotation marks and invisible characters count as nothing. */
public enum Gap {
    /** Nothing at all, as around the sign in {@code 2+2}. */
    NONE(1 << 0),

    /** White space within a line. */
    SPACE(1 << 1),

    /** A hyphen or dash, with or without spaces. */
    HYPHEN(1 << 2),

    /** An apostrophe between two letters. */
    APOSTROPHE(1 << 3),

    /** One full stop, as after an initial. */
    PERIOD(1 << 4),

    /** One comma. */
    COMMA(1 << 5),

    /** The end of a line, or any other mark: no phrase goes across it. */
    BREAK(1 << 6);

    private final int bit;

    Gap(int bit) {
        this.bit = bit;
    }

    /** This gap as a bit, so that a phrase can say which gaps it goes across. */
    public int bit() {
        return bit;
    }
}
