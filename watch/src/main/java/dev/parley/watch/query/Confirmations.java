package dev.parley.watch.query;

import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The term {@code independent>=n}, with {@code WITHIN} or without. */
final class Confirmations {
    private static final String NAME = "independent";
    private static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofDays(3_660);
    private static final String FORM = "write independent>=2 or independent>=2 WITHIN 24h";

    private final Tokens tokens;

    Confirmations(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the token is meant to be one; the word alone is a word. */
    boolean isHere() {
        if (!tokens.startsWith(NAME)) {
            return false;
        }
        if (!tokens.is(NAME)) {
            return compares(tokens.text().charAt(tokens.start() + NAME.length()));
        }
        int start = tokens.start();
        tokens.next();
        boolean here = tokens.is(Tokens.Kind.WORD) && compares(tokens.text().charAt(tokens.start()));
        tokens.moveTo(start);
        return here;
    }

    private static boolean compares(char unit) {
        return unit == '>' || unit == '=' || unit == '<' || unit == '≥';
    }

    Condition.Independent read() {
        int start = tokens.start();
        StringBuilder comparison = new StringBuilder(tokens.token().substring(NAME.length()));
        tokens.next();
        while (comparison.length() < 3 && tokens.is(Tokens.Kind.WORD) && continues(comparison)) {
            comparison.append(tokens.token());
            tokens.next();
        }
        Integer stories = comparison.indexOf(">=") == 0 ? Numbers.of(comparison.substring(2)) : null;
        if (stories == null) {
            throw error(start, "'" + NAME + comparison + "' cannot be read", FORM);
        }
        if (stories < 2 || stories > MOST) {
            throw error(start, NAME + ">=" + stories + " asks for too " + (stories < 2 ? "few" : "many"), FORM);
        }
        Duration within = within();
        return new Condition.Independent(tokens.since(start), stories, within);
    }

    private boolean continues(StringBuilder comparison) {
        char first = tokens.text().charAt(tokens.start());
        return comparison.isEmpty() ? compares(first) : Numbers.isDigit(first) || first == '=';
    }

    private @Nullable Duration within() {
        if (!tokens.resembles("WITHIN")) {
            return null;
        }
        int start = tokens.start();
        if (!tokens.is("WITHIN")) {
            throw new QueryException(
                    tokens.text(),
                    tokens.clause(),
                    "operators are written in capital letters",
                    "did you mean WITHIN? For the word write \"within\"");
        }
        tokens.next();
        Duration within = tokens.is(Tokens.Kind.WORD) ? duration(tokens.token()) : null;
        if (within == null) {
            boolean told = tokens.is(Tokens.Kind.WORD) || tokens.is(Tokens.Kind.TERM);
            throw new QueryException(
                    tokens.text(),
                    told ? tokens.start() : start,
                    told ? tokens.end() : tokens.before(),
                    told ? Shown.quoted(tokens.token()) + " is no length of time" : "WITHIN has no length of time",
                    "write WITHIN 90m, 24h, 7d, 2w or P1D");
        }
        tokens.next();
        return within;
    }

    private static @Nullable Duration duration(String text) {
        Duration duration;
        try {
            duration = text.startsWith("P") ? Lengths.of(text).fixed() : written(text);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
        boolean fits = duration != null && duration.isPositive() && duration.compareTo(LONGEST) <= 0;
        return fits ? duration : null;
    }

    private static @Nullable Duration written(String text) {
        int last = text.length() - 1;
        Integer number = Numbers.of(text.substring(0, last));
        if (number == null) {
            return null;
        }
        return switch (text.charAt(last)) {
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            case 'd' -> Duration.ofDays(number);
            case 'w' -> Duration.ofDays(7L * number);
            default -> null;
        };
    }

    private QueryException error(int start, String why, String suggestion) {
        return new QueryException(tokens.text(), start, tokens.before(), why, suggestion);
    }
}
