/**
 * Feeds and sitemaps made into entries.
 *
 * <p>What enters: the bytes of an answer and what is known of where they came from. What leaves: a {@link
 * dev.parley.ingest.feed.FeedDocument}, with an {@link dev.parley.ingest.feed.Oddity} for everything that was not as it
 * should be. One reader serves all formats: an element is looked up by name in a fixed order of preference, whatever
 * format the root announces, because feeds mix the vocabularies anyway. A bad field costs that field, a bad item that
 * item, and only what is no feed at all costs the feed.
 *
 * <p>It fetches nothing, follows no reference (external entities and document types have no effect), asks no clock and
 * decides nothing about what is new.
 */
@NullMarked
package dev.parley.ingest.feed;

import org.jspecify.annotations.NullMarked;
