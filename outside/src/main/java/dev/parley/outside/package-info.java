/**
 * The one guarded way to talk to addresses that others name: sources, the pages they lead to, webhooks.
 *
 * <p>What enters is an address somebody wrote down; what leaves is an answer of bounded size within a bounded time, or
 * the reason why there is none. {@link dev.parley.outside.WebAddress} reads the address, and refuses what can be read in
 * two ways. {@link dev.parley.outside.AddressRules} decides which addresses may be connected to: it is asked about the
 * address a connection is about to be opened to, after the name was resolved and again on every redirect, since a name may
 * answer differently a moment later. A watchdog ends what drips, and bodies are unpacked under a bound.
 *
 * <p>Whoever visits sites rather than one address asks through {@code manners}, which knows their rules and whose turn it
 * is.
 *
 * <p>It deliberately does not know what an article, a feed or an alert is, keeps no cookies and nothing it fetched, and
 * asks no rule of the name alone: a name proves nothing.
 */
@NullMarked
package dev.parley.outside;

import org.jspecify.annotations.NullMarked;
