package dev.parley.watch.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query by recursive descent, once from left to right.
 *
 * <pre>
 * any   = all { "OR" all }
 * all   = not { ["AND"] not }
 * not   = { "-" | "NOT" } near
 * near  = one { "NEAR/n" one }
 * one   = field:value | "phrase" | word | "(" any ")" | "IN SENTENCE (" any ")"
 * </pre>
 */
final class QueryParser {
    private final Tokens tokens;
    private final Terms terms;
    private final Confirmations confirmations;
    private int depth;
    private Condition.@Nullable Independent independent;

    QueryParser(String text, Vocabulary vocabulary) {
        this.tokens = new Tokens(text);
        this.terms = new Terms(tokens, vocabulary);
        this.confirmations = new Confirmations(tokens);
    }

    Query parse() {
        Characters.check(tokens.text());
        tokens.next();
        if (tokens.is(Tokens.Kind.END)) {
            throw error(0, 0, "the query is empty", "write a term such as format:*");
        }
        Draft draft = any();
        if (!tokens.is(Tokens.Kind.END)) {
            throw error("the parenthesis ) closes nothing", "take it away, or add ( before");
        }
        Condition condition = new Binding(tokens.text()).bind(draft);
        Positive.check(tokens.text(), condition);
        return new Query(tokens.text(), condition, independent);
    }

    private Draft any() {
        int start = tokens.start();
        Draft first = all();
        if (!tokens.is("OR")) {
            return first;
        }
        List<Draft> of = new ArrayList<>();
        of.add(first);
        while (tokens.is("OR")) {
            tokens.next();
            of.add(all());
        }
        if (depth == 0 && independent != null) {
            throw error(
                    independent.clause(),
                    "independent>=" + independent.stories() + " stands beside one side of OR",
                    "put parentheses around the rest: (a OR b) independent>=" + independent.stories());
        }
        return Groups.any(tokens.since(start), of);
    }

    private Draft all() {
        int start = tokens.start();
        Draft first = null;
        List<Draft> of = null;
        do {
            if (depth == 0 && confirmations.isHere()) {
                readConfirmation();
            } else {
                Draft next = not();
                if (first == null) {
                    first = next;
                } else {
                    of = of == null ? new ArrayList<>(List.of(first)) : of;
                    of.add(next);
                }
            }
            if (tokens.is("AND")) {
                tokens.next();
                if (!goesOn()) {
                    throw error("nothing follows AND", "add a term, or take AND away");
                }
            }
        } while (goesOn());
        if (first == null) {
            throw error(start, tokens.before(), "nothing stands beside independent>=", "add a term such as format:*");
        }
        return of == null ? first : new Draft.All(tokens.since(start), of);
    }

    private boolean goesOn() {
        return !tokens.is(Tokens.Kind.END) && !tokens.is(Tokens.Kind.CLOSE) && !tokens.is("OR");
    }

    private void readConfirmation() {
        Condition.Independent read = confirmations.read();
        if (independent != null) {
            throw error(read.clause(), "independent>= stands twice", "take one of them away");
        }
        independent = read;
    }

    private Draft not() {
        int start = tokens.start();
        boolean negated = false;
        while (tokens.is(Tokens.Kind.MINUS) || tokens.is("NOT")) {
            negated = !negated;
            tokens.next();
        }
        Draft of = near();
        if (!negated) {
            return of;
        }
        return of instanceof Draft.Not inner ? inner.of() : new Draft.Not(tokens.since(start), of);
    }

    private Draft near() {
        int start = tokens.start();
        Draft first = one();
        if (!Nearness.isHere(tokens)) {
            return first;
        }
        List<Condition.Placed> of = new ArrayList<>();
        of.add(Groups.placed(tokens.text(), first));
        int words = -1;
        while (Nearness.isHere(tokens)) {
            int asked = Nearness.words(tokens);
            if (words >= 0 && asked != words) {
                throw error(
                        "NEAR/" + words + " and NEAR/" + asked + " stand in one chain",
                        "write (a NEAR/" + words + " b) (b NEAR/" + asked + " c)");
            }
            words = asked;
            tokens.next();
            if (tokens.is(Tokens.Kind.MINUS) || tokens.is("NOT")) {
                throw error("nothing can be near what is not there", "write a -(a NEAR/" + words + " b)");
            }
            of.add(Groups.placed(tokens.text(), one()));
            if (of.size() > Query.LONGEST_CHAIN) {
                throw error(
                        "a chain of NEAR has more than " + Query.LONGEST_CHAIN + " things",
                        "write two chains beside each other");
            }
        }
        return new Draft.Near(tokens.since(start), words, of);
    }

    private Draft one() {
        return switch (tokens.kind()) {
            case OPEN -> group();
            case QUOTED -> terms.phrase();
            case TERM -> terms.term();
            case WORD -> isSentence() ? sentence() : word();
            case CLOSE ->
                throw (depth == 0
                        ? error("the parenthesis ) closes nothing", "take it away, or add ( before")
                        : error("something is missing before )", "add a term, or take the operator or () away"));
            case END ->
                throw error(
                        tokens.before() == 0 ? 0 : tokens.before(),
                        tokens.start(),
                        "the query ends where a term is missing",
                        "add a term");
            case MINUS -> throw new IllegalStateException("a minus is read before");
        };
    }

    private Draft word() {
        for (String operator : List.of("AND", "OR", "NOT")) {
            if (tokens.is(operator)) {
                throw error(
                        "a term is missing before " + operator,
                        "add one, or write \"" + operator + "\" in quotation marks for the word");
            }
        }
        if (Nearness.isHere(tokens)) {
            throw error("a term is missing before NEAR", "write a NEAR/5 b");
        }
        if (tokens.is("WITHIN")) {
            throw error("WITHIN stands where no independent>= is before it", "write independent>=2 WITHIN 24h");
        }
        if (confirmations.isHere()) {
            throw error(
                    "independent>= stands in parentheses, or after NOT or NEAR",
                    "write it once, beside all else: (a OR b) independent>=2");
        }
        return terms.word();
    }

    private boolean isSentence() {
        if (!tokens.resembles("IN")) {
            return false;
        }
        int start = tokens.start();
        boolean capital = tokens.is("IN");
        tokens.next();
        boolean sentence = tokens.resembles("SENTENCE");
        capital = capital && tokens.is("SENTENCE");
        int end = tokens.end();
        tokens.next();
        boolean open = tokens.is(Tokens.Kind.OPEN);
        if (sentence && capital && !open) {
            throw error(start, end, "IN SENTENCE has no parentheses", "write IN SENTENCE (a b)");
        }
        if (sentence && open && !capital) {
            throw error(start, end, "operators are written in capital letters", "did you mean IN SENTENCE (…)?");
        }
        tokens.moveTo(start);
        return sentence && capital;
    }

    private Draft sentence() {
        int start = tokens.start();
        tokens.next();
        tokens.next();
        Draft of = group();
        if (Groups.hasSentence(of)) {
            throw error(start, tokens.before(), "a sentence lies in no other sentence", "write IN SENTENCE once");
        }
        return new Draft.Sentence(tokens.since(start), of);
    }

    private Draft group() {
        int open = tokens.start();
        if (++depth > Query.DEEPEST) {
            throw error(
                    "parentheses lie more than " + Query.DEEPEST + " deep in each other",
                    "take those away that change nothing");
        }
        tokens.next();
        Draft of = any();
        if (!tokens.is(Tokens.Kind.CLOSE)) {
            throw error(open, open + 1, "the parenthesis ( is not closed", "add )");
        }
        depth--;
        tokens.next();
        return of;
    }

    private QueryException error(String why, String suggestion) {
        return error(tokens.start(), tokens.end(), why, suggestion);
    }

    private QueryException error(Clause place, String why, String suggestion) {
        return error(place.start(), place.end(), why, suggestion);
    }

    private QueryException error(int start, int end, String why, String suggestion) {
        return new QueryException(tokens.text(), start, end, why, suggestion);
    }
}
