/**
 * The sentence corpus: tables in {@code corpus/*.yaml} that say what is to be found in which sentences, and what only
 * looks like it.
 *
 * <p>In go the tables; out come every difference from what is tagged, and for each language how often the tagger is right.
 */
@NullMarked
package dev.parley.watch.corpus;

import org.jspecify.annotations.NullMarked;
