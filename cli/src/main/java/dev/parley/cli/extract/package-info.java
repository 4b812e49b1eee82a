/**
 * Saved pages to read by hand: what enters is a file or the standard input, plain or gzip; what leaves are its bytes, and
 * what was read of it as one line of JSON. No Kafka and no database is used here.
 */
@NullMarked
package dev.parley.cli.extract;

import org.jspecify.annotations.NullMarked;
