/**
 * What editors of a lexicon are told: whether it is in order, what its entries stand for, and what a change would change.
 *
 * <p>In go a {@link dev.parley.watch.lexicon.Watchlist} or the problems of one, and articles of a corpus. Out come lines
 * for a person or values for JSON. Nothing here changes a lexicon or sends anything.
 */
@NullMarked
package dev.parley.cli.lexicon;

import org.jspecify.annotations.NullMarked;
