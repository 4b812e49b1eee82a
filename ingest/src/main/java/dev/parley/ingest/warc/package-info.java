/**
 * Web archives (WARC 1.0 and 1.1, ISO 28500), read record by record.
 *
 * <p>What enters is a file, plain or gzip; what leaves is {@link dev.parley.ingest.warc.Found}: a record as it stands, or
 * what is damaged in its place, in the order of the file. {@link dev.parley.ingest.warc.HttpMessage} takes apart what a
 * server answered, and unpacks it.
 *
 * <p>Archives break off, have junk between their records and lie about lengths, and nothing of that costs more than the
 * record it concerns: each gzip member stands for itself, a length counts only where the next record follows, and after
 * damage the reading goes on with the next thing that is a record. A record that is too long is never held, so memory
 * stays flat whatever the size. The package deliberately knows nothing of pages and articles.
 */
@NullMarked
package dev.parley.ingest.warc;

import org.jspecify.annotations.NullMarked;
