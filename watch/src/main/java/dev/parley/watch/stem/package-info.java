/**
 * The stems of words, so that a word stands for its inflections.
 *
 * <p>In goes a word as somebody wrote it; out comes a number that its inflections share. The script of a word tells its
 * rules: Snowball's Russian for Cyrillic and Snowball's English for Latin letters, with what these would conflate beyond
 * inflection taken back, and rules of our own for Georgian, for which there is no library.
 *
 * <p>There is no dictionary: forms that share no stem (a plural from another root, a vowel that comes and goes inside) are
 * not brought together. Names of the lexicon do not depend on this; their forms are generated.
 */
@NullMarked
package dev.parley.watch.stem;

import org.jspecify.annotations.NullMarked;
