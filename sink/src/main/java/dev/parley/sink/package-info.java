/**
 * Where the stream ends: topics become rows, and rows become pages and messages.
 *
 * <p>{@code database} opens the place where rows lie, {@code store} is the only reader of topics and writes them,
 * {@code read} answers questions from them, {@code web} shows the answers. Nothing flows back from here into the stream.
 */
@NullMarked
package dev.parley.sink;

import org.jspecify.annotations.NullMarked;
