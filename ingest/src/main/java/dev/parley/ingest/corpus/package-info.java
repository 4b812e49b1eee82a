/**
 * A corpus: articles that lie in files, read as a stream of entries.
 *
 * <p>What enters is one path or several: a folder with {@code manifest.yaml}, a folder of texts, files of JSON lines,
 * plain or compressed. What leaves is {@link dev.parley.ingest.corpus.Entry}: an article, or the rejection of what
 * cannot be one, in an order that is the same each time. One bad line costs that line only, and only
 * {@link dev.parley.ingest.corpus.CorpusException} says that there is no corpus at all.
 *
 * <p>Files are read line by line and a line that is too long is never held, so memory stays flat whatever the size. The
 * package deliberately sends nothing, drops no repeats and asks no clock: the time of observation is what the corpus
 * says.
 */
@NullMarked
package dev.parley.ingest.corpus;

import org.jspecify.annotations.NullMarked;
