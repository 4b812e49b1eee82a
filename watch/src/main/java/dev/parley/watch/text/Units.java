package dev.parley.watch.text;

/**
 * What a UTF-16 unit is to a word, as one number, so that reading a unit costs one look-up: 0 for what stands between
 * words; for a letter or digit {@link #WORD}, its script, and bits drawn for its folded form; for what needs a closer
 * look {@link #ODD} alone.
 */
final class Units {
    static final long WORD = 1;
    static final long LATIN = 1 << 1;
    static final long CYRILLIC = 1 << 2;

    /** An invisible unit, which may stand within a word, or the sign that is a word of its own. */
    static final long ODD = 1 << 3;

    private static final long FLAGS = WORD | LATIN | CYRILLIC | ODD;
    private static final long[] CODES = codes();

    private Units() {}

    static long code(char unit) {
        return CODES[unit];
    }

    private static long[] codes() {
        long[] codes = new long[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < codes.length; unit++) {
            if (Letters.isWord((char) unit)) {
                codes[unit] = ofLetter(Letters.fold((char) unit));
            } else if (unit == '+' || Letters.isInvisible((char) unit)) {
                codes[unit] = ODD;
            }
        }
        return codes;
    }

    private static long ofLetter(char folded) {
        long flags = WORD;
        if (Letters.isLatin(folded)) {
            flags |= LATIN;
        } else if (Letters.isCyrillic(folded)) {
            flags |= CYRILLIC;
        }
        return (drawn(folded) & ~FLAGS) | flags;
    }

    /** The step of SplitMix64 (Steele, Lea, Flood 2014): 64 bits that look drawn by lot, the same in every run. */
    private static long drawn(char folded) {
        long bits = folded * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
