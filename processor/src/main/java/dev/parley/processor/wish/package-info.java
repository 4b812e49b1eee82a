/**
 * What the processor would like ingest to fetch: pages to visit again, and bursts around announced occasions. Pure.
 *
 * <p>Only what was fetched live makes a wish; history and replays make none. A wish follows from the set of observations
 * and claims, in whatever order they came, and says times of the day, never "in an hour": nobody here reads a clock.
 */
@NullMarked
package dev.parley.processor.wish;

import org.jspecify.annotations.NullMarked;
