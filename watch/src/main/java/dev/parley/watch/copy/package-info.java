/**
 * Whether two articles print one text, told by hashes alone.
 *
 * <p>In goes an article's title and text, out comes its {@link dev.parley.watch.copy.Imprint}: a few hundred bytes of which
 * no word can be read. Two imprints are {@linkplain dev.parley.watch.copy.Comparison held against each other}: the same
 * text, a cut or lengthened or lightly edited one are copies; two reports on one event, that quote the same words or close
 * with the same paragraph, are not, nor is a translation. Dates play no part here. Pure.
 */
@NullMarked
package dev.parley.watch.copy;

import org.jspecify.annotations.NullMarked;
