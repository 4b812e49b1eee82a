/**
 * What a query would have been told of articles that are there already.
 *
 * <p>In: the articles of a corpus or of a namespace, a query, and perhaps the one it is to replace. Out: hits by day, samples
 * with their evidence, what each clause alone kept out, and how the two queries differ. Nothing is decided here: articles are
 * tagged, matched and grouped by the processor's own classes, so that it names what a replay would alert on.
 */
@NullMarked
package dev.parley.cli.backtest;

import org.jspecify.annotations.NullMarked;
