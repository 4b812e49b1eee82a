/**
 * What was read of a feed, as a person or a script sees it.
 *
 * <p>What enters: files, the standard input, and the {@link dev.parley.ingest.feed.FeedDocument} read of each. What
 * leaves: the value printed as one line of JSON, with texts and dates as plain strings. No Kafka and no database is used
 * here.
 */
@NullMarked
package dev.parley.cli.feed;

import org.jspecify.annotations.NullMarked;
