/**
 * The language in which people say what they want to hear of, and what an article has to say to it. Pure.
 *
 * <p>A text enters {@code Query.parse} and is read once from left to right: {@code Tokens} part it, {@code QueryParser} knows
 * the grammar, {@code Terms} make the leaves, {@code Binding} writes into each leaf what stands beside it, and {@code
 * Positive} sees to it that something is asked for. What leaves is a {@code Query}: a tree of conditions, each of which means
 * the same by itself. What cannot be read is a {@code QueryException} with place and suggestion. A {@code Vocabulary}
 * refuses what no article can meet.
 *
 * <p>A {@code Subject} enters an {@code Examination}, which says what it meets and by which sentence. Which of many queries
 * are looked at is not decided here.
 */
@NullMarked
package dev.parley.watch.query;

import org.jspecify.annotations.NullMarked;
