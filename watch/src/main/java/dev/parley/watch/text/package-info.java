/**
 * A text made into words and sentences that remember where they stood.
 *
 * <p>In goes any string, also one with lone surrogates. Out come {@link dev.parley.watch.text.Words}, hashed in a form
 * that is blind to case, accents, invisible characters and mixed look-alike letters, and {@link
 * dev.parley.watch.text.Sentences} of bounded length. All offsets are UTF-16 indices into the string that went in.
 *
 * <p>Nothing here knows a lexicon, and nothing is stemmed: inflected forms are generated where phrases are compiled.
 */
@NullMarked
package dev.parley.watch.text;

import org.jspecify.annotations.NullMarked;
