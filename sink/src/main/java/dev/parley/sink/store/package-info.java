/**
 * Topics made into rows: the only reader of topics.
 *
 * <p>Records of {@code articles}, {@code tagged}, {@code stories}, {@code alerts}, {@code counts}, {@code rejected},
 * {@code subscriptions} and {@code lexicons} enter as bytes, committed ones only; rows of the derived tables leave. The
 * rows of a batch and its place in the log are one transaction, so that reading twice changes nothing and a reader that
 * was left behind cannot write.
 *
 * <p>Except for positions, each row is a function of the <em>set</em> of records, never of their order: a compacted topic
 * gives one row a key; of an article the greatest {@code Version} wins; what was taken back stays erased.
 *
 * <p>It decides nothing: it tags, groups, counts and rejects no article, and sends nothing to anybody.
 */
@NullMarked
package dev.parley.sink.store;

import org.jspecify.annotations.NullMarked;
