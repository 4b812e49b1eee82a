/**
 * Subscriptions as people write them: a file each, with examples of what is meant.
 *
 * <p>What enters: a folder of files, or one file. What leaves: {@link dev.parley.cli.subscription.SubscriptionFile}s, and
 * a line for each thing that is wrong, so that all of them can be put right at once. A file that cannot be used spoils no
 * other; whoever changes something asks for all to be {@linkplain dev.parley.cli.subscription.SubscriptionFiles#sound
 * sound}.
 *
 * <p>It deliberately changes nothing and knows no broker.
 */
@NullMarked
package dev.parley.cli.subscription;

import org.jspecify.annotations.NullMarked;
