package dev.parley.watch.query;

/** What a query is written with: at most so many characters, none that hides or turns around what stands there. */
final class Characters {
    private static final int LAST_PLAIN = 0x7E;

    private Characters() {}

    static void check(String query) {
        int most = Query.MOST_CHARACTERS;
        if (query.length() > most) {
            throw new QueryException(
                    query,
                    most,
                    most,
                    "the query has %,d characters, at most %,d are read".formatted(query.length(), most),
                    "make two subscriptions of it");
        }
        for (int i = 0; i < query.length(); i++) {
            char unit = query.charAt(i);
            if (unit >= ' ' && unit <= LAST_PLAIN) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < query.length()
                    && Character.isLowSurrogate(query.charAt(i + 1));
            if (pair) {
                i++;
            } else if (isRefused(unit)) {
                throw new QueryException(
                        query, i, i + 1, "the character " + Shown.name(unit) + " has no place here", "take it away");
            }
        }
    }

    private static boolean isRefused(char unit) {
        return Character.isSurrogate(unit)
                || (Character.isISOControl(unit) && !(unit >= '\t' && unit <= '\r') && unit != 0x85)
                || (unit >= 0x202A && unit <= 0x202E)
                || (unit >= 0x2066 && unit <= 0x2069);
    }
}
