/**
 * What the stream promises, held against a real broker: the final state whatever happens on the way, and that no bad
 * record stops it.
 */
@NullMarked
package dev.parley.acceptance.stream;

import org.jspecify.annotations.NullMarked;
