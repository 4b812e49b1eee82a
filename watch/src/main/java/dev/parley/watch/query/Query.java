package dev.parley.watch.query;

import dev.parley.events.tag.Part;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    /** The most things that may stand near each other in one chain. */
    public static final int LONGEST_CHAIN = 8;

    /** The most words that may lie between two things that are near each other. */
    public static final int MOST_WORDS_APART = 100;

    /** The parts in which something counts unless the query says otherwise: all but the background. */
    public static final Set<Part> REPORT = Set.of(Part.TITLE, Part.LEAD, Part.BODY, Part.QUOTE);

    public Query {
        Objects.requireNonNull(text, "text is missing");
        Objects.requireNonNull(condition, "condition is missing");
    }

    /** Reads a query; throws {@link QueryException} when it cannot be read. */
    public static Query parse(String text) {
        return parse(text, Vocabulary.anything());
    }

    /** Reads a query in which only that may be named which somebody can meet. */
    public static Query parse(String text, Vocabulary vocabulary) {
        return new QueryParser(text, vocabulary).parse();
    }

    /** The conditions that all have to be met, in the order of the query. */
    public List<Condition> required() {
        return condition instanceof Condition.All all ? all.of() : List.of(condition);
    }
}
