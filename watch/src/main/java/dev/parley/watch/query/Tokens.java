package dev.parley.watch.query;

/**
 * A query read from left to right, a token at a time. A token is a parenthesis, a minus before something, a quotation, a
 * {@code field:value} with quotations in it, or any other run of characters without a blank.
 */
final class Tokens {
    /** What a token is. */
    enum Kind {
        WORD,
        TERM,
        QUOTED,
        OPEN,
        CLOSE,
        MINUS,
        END
    }

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final String text;
    private Kind kind = Kind.END;
    private int start;
    private int end;
    private int colon;
    private int before;

    Tokens(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    Kind kind() {
        return kind;
    }

    /** UTF-16 index of the token's first character. */
    int start() {
        return start;
    }

    /** UTF-16 index after its last. */
    int end() {
        return end;
    }

    /** Where the colon of a term stands. */
    int colon() {
        return colon;
    }

    /** Where the token before it ends. */
    int before() {
        return before;
    }

    String token() {
        return text.substring(start, end);
    }

    Clause clause() {
        return since(start, end);
    }

    /** What was read from an index to the end of the token before. */
    Clause since(int index) {
        return since(index, before);
    }

    private Clause since(int from, int to) {
        return new Clause(text.substring(from, to), from, to);
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    boolean is(String word) {
        return kind == Kind.WORD && end - start == word.length() && text.startsWith(word, start);
    }

    /** Whether it is this word, in whatever case. */
    boolean resembles(String word) {
        return kind == Kind.WORD
                && end - start == word.length()
                && text.regionMatches(true, start, word, 0, word.length());
    }

    boolean startsWith(String beginning) {
        return kind == Kind.WORD && text.startsWith(beginning, start);
    }

    void next() {
        before = end;
        start = end;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        end = start;
        colon = -1;
        kind = start == text.length() ? Kind.END : read();
    }

    /** Goes back to, or on to, the token at an index. */
    void moveTo(int index) {
        end = index;
        next();
    }

    private Kind read() {
        char first = text.charAt(start);
        if (first == '(' || first == ')') {
            end = start + 1;
            return first == '(' ? Kind.OPEN : Kind.CLOSE;
        }
        if (opensQuotation(first)) {
            end = endOfQuotation(start);
            return Kind.QUOTED;
        }
        if (first == '-' && start + 1 < text.length() && !isBlank(text.charAt(start + 1))) {
            end = start + 1;
            return Kind.MINUS;
        }
        return readRun();
    }

    private Kind readRun() {
        boolean field = Character.isLetter(text.charAt(start));
        for (end = start; end < text.length(); end++) {
            char unit = text.charAt(end);
            if (isBorder(unit) || opensQuotation(unit)) {
                return Kind.WORD;
            }
            if (unit == ':' && field) {
                colon = end;
                end = endOfValue(end + 1);
                return Kind.TERM;
            }
            field = field && (Character.isLetterOrDigit(unit) || isWithinField(unit));
        }
        return Kind.WORD;
    }

    private static boolean isWithinField(char unit) {
        return unit == '-' || unit == '.' || unit == '_' || Character.getType(unit) == Character.FORMAT;
    }

    private int endOfValue(int from) {
        int at = from;
        while (at < text.length() && !isBorder(text.charAt(at))) {
            at = opensQuotation(text.charAt(at)) ? endOfQuotation(at) : at + 1;
        }
        return at;
    }

    /** Where a quotation ends that opens here. */
    int endOfQuotation(int opening) {
        char mark = text.charAt(opening);
        for (int i = opening + 1; i < text.length(); i++) {
            if (closesQuotation(mark, text.charAt(i))) {
                return i + 1;
            }
        }
        throw new QueryException(
                text, opening, opening + 1, "the quotation mark " + mark + " is not closed", "add " + closing(mark));
    }

    private static boolean isBorder(char unit) {
        return unit == '(' || unit == ')' || isBlank(unit);
    }

    private static boolean isBlank(char unit) {
        if (unit < FIRST_BEYOND_ASCII) {
            return unit == ' ' || (unit >= '\t' && unit <= '\r');
        }
        return Character.isSpaceChar(unit) || unit == 0x85 || unit == 0xFEFF || (unit >= 0x200B && unit <= 0x200F);
    }

    static boolean opensQuotation(char unit) {
        return unit == '"' || (unit >= '«' && (unit == '«' || unit == '»' || isHighOrLow(unit)));
    }

    private static boolean isHighOrLow(char unit) {
        return unit >= '“' && unit <= '‟';
    }

    private static boolean closesQuotation(char mark, char unit) {
        return switch (mark) {
            case '"' -> unit == '"';
            case '«' -> unit == '»';
            case '»' -> unit == '«';
            default -> unit == '"' || (isHighOrLow(unit) && unit != '„');
        };
    }

    private static char closing(char mark) {
        return switch (mark) {
            case '"' -> '"';
            case '«' -> '»';
            case '»' -> '«';
            case '„' -> '“';
            default -> '”';
        };
    }
}
