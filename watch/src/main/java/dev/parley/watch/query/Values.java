package dev.parley.watch.query;

import java.util.ArrayList;
import java.util.List;

/** The values of a term: any of them, with commas between, in quotation marks or not. */
final class Values {
    private Values() {}

    /** Reads them from the token; each with its place. */
    static List<Clause> of(Tokens tokens, String field) {
        String text = tokens.text();
        int from = tokens.colon() + 1;
        if (from == tokens.end()) {
            boolean group = from < text.length() && text.charAt(from) == '(';
            throw new QueryException(
                    text,
                    from,
                    from,
                    "'" + field + ":' has no value",
                    group
                            ? "write " + field + ":a,b for either, (" + field + ":a " + field + ":b) for both"
                            : "write it right after the colon, such as format:*");
        }
        List<Clause> values = new ArrayList<>(1);
        while (from <= tokens.end()) {
            int to = endOfValue(tokens, from);
            values.add(value(text, field, from, to));
            from = to + 1;
        }
        return values;
    }

    private static int endOfValue(Tokens tokens, int from) {
        int at = from;
        while (at < tokens.end() && tokens.text().charAt(at) != ',') {
            at = Tokens.opensQuotation(tokens.text().charAt(at)) ? tokens.endOfQuotation(at) : at + 1;
        }
        return at;
    }

    private static Clause value(String text, String field, int from, int to) {
        boolean quoted = from < to && Tokens.opensQuotation(text.charAt(from));
        int start = quoted ? from + 1 : from;
        int end = quoted ? to - 1 : to;
        if (text.substring(start, Math.max(start, end)).isBlank()) {
            throw new QueryException(
                    text, from, to, "'" + field + ":' has an empty value", "take the comma or the marks away");
        }
        return new Clause(text.substring(start, end), start, end);
    }
}
