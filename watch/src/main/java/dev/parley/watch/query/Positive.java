package dev.parley.watch.query;

import java.util.List;

/** Whether a query asks for something: one that only says what must not be would fire on almost every article. */
final class Positive {
    private final String query;

    private Positive(String query) {
        this.query = query;
    }

    static void check(String query, Condition condition) {
        new Positive(query).check(condition);
    }

    private void check(Condition condition) {
        switch (condition) {
            case Condition.Any any -> any.of().forEach(this::check);
            case Condition.InSentence sentence -> check(sentence.of());
            default -> {
                if (!asks(condition)) {
                    throw new QueryException(
                            query,
                            condition.clause(),
                            Shown.quoted(condition.clause().text()) + " alone is met by almost every article",
                            "put something beside it that has to be there: format:* "
                                    + condition.clause().text());
                }
            }
        }
    }

    private static boolean asks(Condition condition) {
        return switch (condition) {
            case Condition.Not not -> refuses(not.of());
            case Condition.All all -> some(all.of(), true);
            case Condition.Any any -> every(any.of(), true);
            case Condition.InSentence sentence -> asks(sentence.of());
            default -> true;
        };
    }

    /** Whether its opposite asks for something. */
    private static boolean refuses(Condition condition) {
        return switch (condition) {
            case Condition.Not not -> asks(not.of());
            case Condition.All all -> every(all.of(), false);
            case Condition.Any any -> some(any.of(), false);
            default -> false;
        };
    }

    private static boolean some(List<Condition> of, boolean stated) {
        return of.stream().anyMatch(each -> stated ? asks(each) : refuses(each));
    }

    private static boolean every(List<Condition> of, boolean stated) {
        return of.stream().allMatch(each -> stated ? asks(each) : refuses(each));
    }
}
