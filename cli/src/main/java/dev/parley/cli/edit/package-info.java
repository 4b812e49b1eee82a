/**
 * What people change: subscriptions, the lexicon in use, articles taken back, records sent again.
 *
 * <p>What enters: a change somebody asked for. What leaves: records of compacted topics and of {@code articles}.
 * {@link dev.parley.cli.edit.Edits} is the only one who writes them, so that a rule about them has one place.
 *
 * <p>It deliberately keeps nothing: what is in effect is what the topics say.
 */
@NullMarked
package dev.parley.cli.edit;

import org.jspecify.annotations.NullMarked;
