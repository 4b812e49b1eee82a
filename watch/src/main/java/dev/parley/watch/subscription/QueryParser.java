package dev.parley.watch.subscription;

import dev.parley.events.tag.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads a query from left to right: terms {@code field:value} parted by white space. */
final class QueryParser {
    private static final List<String> FIELDS =
            List.of("format", "official", "issue", "side", "lang", "source", "source.side", "source.based");

    private final String source;
    private int at;

    QueryParser(String source) {
        this.source = source;
    }

    Query parse() {
        List<Query.Term> terms = new ArrayList<>();
        skipSpace();
        while (at < source.length()) {
            terms.add(term());
            skipSpace();
        }
        if (terms.isEmpty()) {
            throw new QueryException(0, "the query is empty; it needs a term such as format:*");
        }
        return new Query.All(terms);
    }

    private Query.Term term() {
        int start = at;
        while (at < source.length() && source.charAt(at) != ':' && !Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        String field = source.substring(start, at);
        if (at >= source.length() || source.charAt(at) != ':') {
            throw new QueryException(start, "'" + field + "' is not a term; write field:value, such as format:*");
        }
        if (!FIELDS.contains(field)) {
            throw new QueryException(
                    start, "field '" + field + "' is not known; did you mean '" + nearest(field) + "'?");
        }
        int valueStart = ++at;
        String value = value();
        if (value.isBlank()) {
            throw new QueryException(valueStart, "'" + field + ":' has no value");
        }
        return term(field, value, source.substring(start, at), valueStart);
    }

    private String value() {
        int start = at;
        if (at < source.length() && source.charAt(at) == '"') {
            int close = source.indexOf('"', at + 1);
            if (close < 0) {
                throw new QueryException(at, "the closing quotation mark is missing");
            }
            at = close + 1;
            return source.substring(start + 1, close);
        }
        while (at < source.length() && !Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return source.substring(start, at);
    }

    private static Query.Term term(String field, String value, String clause, int position) {
        return switch (field) {
            case "format" -> mentions(EntityId.Type.FORMAT, value, clause, position);
            case "official" -> mentions(EntityId.Type.OFFICIAL, value, clause, position);
            case "issue" -> mentions(EntityId.Type.ISSUE, value, clause, position);
            case "side" -> new Query.OfficialOfSide(clause, value);
            case "lang" -> new Query.InLanguage(clause, value.toLowerCase(Locale.ROOT));
            case "source" -> new Query.FromSource(clause, value);
            case "source.side" -> new Query.FromSide(clause, value);
            case "source.based" -> new Query.BasedIn(clause, value);
            default -> throw new IllegalStateException("field '" + field + "' is listed and has no term");
        };
    }

    private static Query.Term mentions(EntityId.Type type, String value, String clause, int position) {
        if (value.equals("*")) {
            return new Query.Mentions(clause, type, null);
        }
        try {
            return new Query.Mentions(clause, type, new EntityId(type.prefix() + ":" + value));
        } catch (IllegalArgumentException e) {
            throw new QueryException(
                    position,
                    "'" + value + "' is not the id of a " + type.prefix() + "; write small letters, digits, '-'");
        }
    }

    private void skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private static String nearest(String field) {
        return FIELDS.stream()
                .min(Comparator.comparingInt(known -> distance(field.toLowerCase(Locale.ROOT), known)))
                .orElseThrow();
    }

    /** The edits between two words (Levenshtein, 1965), over the first 40 characters. */
    private static int distance(String one, String other) {
        int length = Math.min(40, one.length());
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
