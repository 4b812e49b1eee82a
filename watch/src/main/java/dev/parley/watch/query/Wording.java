package dev.parley.watch.query;

import dev.parley.watch.text.Letters;
import dev.parley.watch.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of free text, parted as the words of articles are. */
final class Wording {
    private static final String PHRASE = "write \"some words\" for a phrase";

    private Wording() {}

    static List<String> words(String text) {
        Words words = Words.of(text);
        List<String> list = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            list.add(text.substring(words.start(i), words.end(i)));
        }
        return list;
    }

    /** The words of a run of characters without quotation marks; refuses what looks like another language's operator. */
    static List<String> unquoted(String query, Clause clause) {
        String text = clause.text();
        if (isOneWord(text)) {
            return List.of(text);
        }
        String suggestion = meant(text);
        if (suggestion != null) {
            throw new QueryException(query, clause, Shown.quoted(text) + " cannot be read", suggestion);
        }
        List<String> words = words(text);
        if (words.isEmpty()) {
            throw new QueryException(
                    query, clause, Shown.quoted(text) + " has no letter or digit", "take it away, or write a word");
        }
        return words;
    }

    private static boolean isOneWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Letters.isWord(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What was most likely meant by a word with signs that mean something elsewhere; null = it is a word. */
    private static @Nullable String meant(String text) {
        char first = text.charAt(0);
        String rest = text.substring(1);
        if (text.contains("|")) {
            return "did you mean OR?";
        }
        if (text.contains("&&") || text.equals("&")) {
            return "did you mean AND? Terms beside each other must all be met anyway";
        }
        if (text.indexOf('^') >= 0) {
            return "there are no weights";
        }
        if (text.endsWith("*") || first == '*') {
            return text.equals("*")
                    ? "* stands for a whole value, such as format:*"
                    : "a word without quotation marks is met by all its inflections; * stands only for a whole value";
        }
        if (Intervals.isDate(text) && text.length() > 4) {
            return text.contains("..")
                    ? "did you mean " + text.replace("..", "/") + "?"
                    : "write date:" + text + ", or \"" + text + "\" for the words";
        }
        if (text.length() > 6 && Intervals.beginsWithYear(text) && text.startsWith("..", 4)) {
            return "did you mean " + text.replace("..", "/") + "?";
        }
        return switch (first) {
            case '-' -> "write -x without a blank, or NOT x";
            case '!', '–', '—', '−' -> rest.isEmpty() ? null : "did you mean -" + rest + "?";
            case '+' ->
                Letters.isWord(text.charAt(text.length() > 1 ? 1 : 0)) && !Numbers.isDigit(text.charAt(1))
                        ? "did you mean " + rest + "? Terms beside each other must all be met anyway"
                        : null;
            case '~' -> "nearness is written a NEAR/5 b";
            case '/' -> "there are no regular expressions; " + PHRASE;
            case '[', '{' -> "there are no brackets; write 2012/2013 for dates";
            case '\'', '‘', '’', '`' -> PHRASE;
            case ':' -> "a field and its value are written without a blank, such as format:*";
            default -> null;
        };
    }
}
