package dev.parley.watch.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to hear of. {@code docs/query.md} describes the language.
 *
 * @param text as its author wrote it
 * @param condition that an article has to meet
 * @param independent that its story has to meet besides; null = nothing
 */
public record Query(String text, Condition condition, Condition.@Nullable Independent independent) {
    /** The longest query, in UTF-16 units. */
    public static final int MOST_CHARACTERS = 8_192;

    /** The most leaves of a query. */
    public static final int MOST_TERMS = 256;

    /** How deep parentheses may lie in each other. */
    public static final int DEEPEST = 16;

    /** The most words that may lie between two things that are near each other. */
    public static final int MOST_WORDS_APART = 100;

    public Query {
        Objects.requireNonNull(text, "text is missing");
        Objects.requireNonNull(condition, "condition is missing");
    }

    /** The conditions that all have to be met, in the order of the query. */
    public List<Condition> required() {
        return condition instanceof Condition.All all ? all.of() : List.of(condition);
    }
}
