/**
 * In which encoding bytes from the web are, by what is declared and by the bytes themselves.
 *
 * <p>In go bytes and the names that servers and documents give; out come sets of characters and how sure they are. What to
 * believe first is decided by whoever reads a feed or a page, since their rules differ.
 */
@NullMarked
package dev.parley.ingest.encoding;

import org.jspecify.annotations.NullMarked;
