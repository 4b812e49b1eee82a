/**
 * What an address would give, as a person or a script sees it.
 *
 * <p>What enters: candidates and trials of {@link dev.parley.ingest.probe}. What leaves: lines for a terminal, and the
 * values printed as lines of JSON. No Kafka and no database is used here.
 */
@NullMarked
package dev.parley.cli.source;

import org.jspecify.annotations.NullMarked;
