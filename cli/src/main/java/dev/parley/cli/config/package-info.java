/**
 * What an operator may set, and where each effective value came from.
 *
 * <p>What enters: flags, the environment ({@code PARLEY_…}), {@code config/parley.yaml} and the folder of subscriptions.
 * What leaves: a {@link dev.parley.cli.config.Configuration} in which every value is checked, from which each module's own
 * configuration record is made. A flag goes before the environment, the environment before the file, the file before the
 * default. {@link dev.parley.cli.config.Setting} is the one table of what can be set.
 *
 * <p>It deliberately knows no module's inside: Kafka's own settings pass through unread.
 */
@NullMarked
package dev.parley.cli.config;

import org.jspecify.annotations.NullMarked;
