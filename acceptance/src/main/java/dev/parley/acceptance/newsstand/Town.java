package dev.parley.acceptance.newsstand;

import java.time.Duration;

/**
 * How large a newsstand is and how busy.
 *
 * @param feeds RSS, Atom, JSON Feed and RDF in turn
 * @param lists pages of links
 * @param sitemaps news sitemaps
 * @param evil sites that mean no good
 * @param old items of each site that are there from the beginning
 * @param archive old items of the first feed, which has more
 * @param between the mean time between two new items of a site
 * @param lasting how long new items appear
 * @param seed from which all of it follows
 */
public record Town(
        int feeds,
        int lists,
        int sitemaps,
        int evil,
        int old,
        int archive,
        Duration between,
        Duration lasting,
        long seed) {}
