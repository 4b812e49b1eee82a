/**
 * What the editors of a desk wrote, read and checked.
 *
 * <p>In goes a folder of YAML files, or the {@link dev.parley.events.tag.Lexicon} event that carries them. Out comes a
 * {@link dev.parley.watch.lexicon.Watchlist}: every id resolved, every pattern readable, every mistake named with file,
 * line and field. {@link dev.parley.watch.lexicon.Labels} are the words for people to read.
 *
 * <p>Nothing is recognised here, and no fact stands here: names of people, places and formats live in the files only.
 */
@NullMarked
package dev.parley.watch.lexicon;

import org.jspecify.annotations.NullMarked;
