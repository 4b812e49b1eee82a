/**
 * Texts to tag by hand: files of JSON objects, one a line, or plain texts.
 *
 * <p>What enters: files or the standard input. What leaves: {@link dev.parley.cli.tag.Passage}s in input order; a line that
 * is none is told of in one line and the rest goes on. No Kafka and no database is used here.
 */
@NullMarked
package dev.parley.cli.tag;

import org.jspecify.annotations.NullMarked;
