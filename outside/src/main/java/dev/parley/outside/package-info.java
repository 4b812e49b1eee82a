/**
 * The one guarded way to talk to addresses that others name: sources, the pages they lead to, webhooks.
 *
 * <p>What enters is an address somebody wrote down; what leaves is an answer of bounded size within a bounded time, or
 * the reason why there is none. {@link dev.parley.outside.AddressRules} decides which addresses may be connected to. It
 * is asked about the address a connection is about to be opened to, after the name was resolved and again on every
 * redirect, since a name may answer differently a moment later.
 *
 * <p>It deliberately does not know what an article, a feed or an alert is, follows no link by itself, and asks no rule
 * of the name alone: a name proves nothing.
 */
@NullMarked
package dev.parley.outside;

import org.jspecify.annotations.NullMarked;
