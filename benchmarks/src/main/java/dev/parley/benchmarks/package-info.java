/**
 * How fast the tagger reads, beside what it could be built from instead.
 *
 * <p>{@link dev.parley.benchmarks.News} makes articles of invented words from a seed, {@link
 * dev.parley.benchmarks.Phrasebook} phrases that occur in such articles. {@link dev.parley.benchmarks.Engine}s look for the
 * same phrases in the same articles and have to agree. {@link dev.parley.benchmarks.Rounds} runs all benchmarks, round
 * after round, and prints one table.
 *
 * <p>Nothing here is part of the product.
 */
@NullMarked
package dev.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
