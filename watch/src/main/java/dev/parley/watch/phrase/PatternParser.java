package dev.parley.watch.phrase;

import java.util.ArrayList;
import java.util.List;

/** Reads a pattern from left to right. */
final class PatternParser {
    private static final int DEEPEST = 8;

    private final String source;
    private int at;
    private int depth;

    PatternParser(String source) {
        this.source = source;
    }

    Node.Row parse() {
        Node.Row row = row();
        if (at < source.length()) {
            throw wrong("'" + source.charAt(at) + "' closes nothing");
        }
        if (row.nodes().isEmpty()) {
            throw wrong("it is empty");
        }
        return row;
    }

    private Node.Row row() {
        List<Node> nodes = new ArrayList<>();
        int gaps = Step.SPACE;
        while (at < source.length() && "|])".indexOf(source.charAt(at)) < 0) {
            char unit = source.charAt(at);
            if (unit == ' ') {
                at++;
            } else if (unit == '-' || unit == '–' || unit == '—') {
                gaps = Step.HYPHEN;
                at++;
            } else if (unit == '\'' || unit == '’') {
                gaps = Step.APOSTROPHE;
                at++;
            } else if (unit == ',') {
                gaps = Step.COMMA;
                at++;
            } else {
                nodes.add(node(unit, gaps));
                gaps = Step.SPACE;
            }
        }
        return new Node.Row(nodes);
    }

    private Node node(char unit, int gaps) {
        return switch (unit) {
            case '[' -> choice(']', false, gaps);
            case '(' -> choice(')', true, gaps);
            case '<' -> new Node.Listed(named('>'), gaps);
            case '{' -> new Node.Slot(named('}'), gaps);
            default -> word(gaps);
        };
    }

    private Node choice(char close, boolean optional, int gaps) {
        if (++depth > DEEPEST) {
            throw wrong("brackets lie more than " + DEEPEST + " deep");
        }
        List<Node.Row> rows = new ArrayList<>();
        do {
            at++;
            Node.Row row = row();
            if (row.nodes().isEmpty()) {
                throw wrong("an alternative is empty");
            }
            rows.add(row);
        } while (at < source.length() && source.charAt(at) == '|');
        if (at >= source.length() || source.charAt(at) != close) {
            throw wrong("'" + close + "' is missing");
        }
        at++;
        depth--;
        return new Node.Choice(rows, optional, gaps);
    }

    private String named(char close) {
        int end = source.indexOf(close, at);
        if (end < 0) {
            throw wrong("'" + close + "' is missing");
        }
        String name = source.substring(at + 1, end).strip();
        at = end + 1;
        return name;
    }

    private Node word(int gaps) {
        int start = at;
        if (source.charAt(at) == '+') {
            at++;
            return new Node.Word("+", "", gaps);
        }
        while (at < source.length() && isWord(source.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw wrong("'" + source.charAt(at) + "' is not part of a word");
        }
        String text = source.substring(start, at);
        if (at >= source.length() || source.charAt(at) != '~') {
            return new Node.Word(text, "", gaps);
        }
        int paradigm = ++at;
        while (isParadigm(at) || (at < source.length() && source.charAt(at) == '-' && isParadigm(at + 1))) {
            at++;
        }
        return new Node.Word(text, source.substring(paradigm, at), gaps);
    }

    private boolean isParadigm(int index) {
        return index < source.length() && source.charAt(index) >= 'a' && source.charAt(index) <= 'z';
    }

    private static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit);
    }

    private PatternException wrong(String why) {
        return new PatternException("pattern '" + source + "' at character " + (at + 1) + ": " + why);
    }
}
