package dev.parley.watch.query;

/** The operator {@code NEAR/n}. */
final class Nearness {
    private static final String NAME = "NEAR";
    private static final String SUGGESTION = "write NEAR/5, any number from 0 to " + Query.MOST_WORDS_APART;

    private Nearness() {}

    /** Whether the token is meant to be one. */
    static boolean isHere(Tokens tokens) {
        if (!tokens.is(Tokens.Kind.WORD) || tokens.end() - tokens.start() < NAME.length()) {
            return false;
        }
        int after = tokens.start() + NAME.length();
        boolean named = tokens.text().regionMatches(true, tokens.start(), NAME, 0, NAME.length());
        boolean slash = after < tokens.end() && tokens.text().charAt(after) == '/';
        return named && (slash || tokens.is(NAME) || isNumbered(tokens, after));
    }

    private static boolean isNumbered(Tokens tokens, int after) {
        return tokens.startsWith(NAME)
                && after < tokens.end()
                && Numbers.isDigit(tokens.text().charAt(after));
    }

    /** How many words may lie between. */
    static int words(Tokens tokens) {
        if (!tokens.startsWith(NAME)) {
            throw error(tokens, "operators are written in capital letters", "did you mean NEAR/5?");
        }
        Integer words = Numbers.of(after(tokens.token()));
        if (words == null) {
            throw error(tokens, Shown.quoted(tokens.token()) + " does not say how near", SUGGESTION);
        }
        if (words > Query.MOST_WORDS_APART) {
            throw error(tokens, Shown.quoted(tokens.token()) + " is not near", SUGGESTION);
        }
        return words;
    }

    private static String after(String token) {
        return token.startsWith("/", NAME.length()) ? token.substring(NAME.length() + 1) : "";
    }

    private static QueryException error(Tokens tokens, String why, String suggestion) {
        return new QueryException(tokens.text(), tokens.clause(), why, suggestion);
    }
}
