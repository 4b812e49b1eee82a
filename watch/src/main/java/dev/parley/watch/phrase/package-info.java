/**
 * Phrases written by editors, and the one pass that finds them all.
 *
 * <p>In goes a {@link dev.parley.watch.phrase.Pattern} such as {@code Geneva [talks|discussions]}; words in it may name a
 * {@link dev.parley.watch.phrase.Paradigms paradigm} by which their case forms are generated. Out comes a {@link
 * dev.parley.watch.phrase.PhraseTrie} that answers, for every bead of a row, which phrases begin there.
 *
 * <p>A phrase says nothing about meaning: whether a find counts is decided in {@code tag}.
 */
@NullMarked
package dev.parley.watch.phrase;

import org.jspecify.annotations.NullMarked;
