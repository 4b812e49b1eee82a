/**
 * The sources as their editors write them down in {@code config/sources.yaml}.
 *
 * <p>What enters is that file, what leaves are {@code Source} records, or every slip in it with file, line and field. It
 * deliberately fetches nothing, and does not know whether an address works.
 */
@NullMarked
package dev.parley.ingest.source;

import org.jspecify.annotations.NullMarked;
