/**
 * Pieces of files that are held whole up to a limit, and beyond it by their first bytes, length and hash, so that what is
 * too long can be rejected without ever being in memory.
 */
@NullMarked
package dev.parley.ingest.slice;

import org.jspecify.annotations.NullMarked;
