/**
 * What an address would give, before anybody follows it: feeds and sitemaps of a home page, and a source read once.
 *
 * <p>What enters are addresses and the answers of a site, which {@link dev.parley.ingest.probe.Site} asks for; what leaves
 * is what was found, for a person to choose from. It deliberately writes nothing down, and takes every rule of reading
 * from the packages that read.
 */
@NullMarked
package dev.parley.ingest.probe;

import org.jspecify.annotations.NullMarked;
