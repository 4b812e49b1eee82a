/**
 * Questions to the rows and their answers: what the command line, the pages and later the API show.
 *
 * <p>An open database enters; records leave. What may not leave Parley does not leave here: evidence is cut as the
 * source's rights say, a post that was not seen in a source is not told, and what was taken back is not shown.
 *
 * <p>Nothing is written, decided or labelled here: names of entities are for whoever shows them to look up.
 */
@NullMarked
package dev.parley.sink.read;

import org.jspecify.annotations.NullMarked;
