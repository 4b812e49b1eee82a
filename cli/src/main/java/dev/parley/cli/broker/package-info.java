/**
 * The broker Parley talks to and the directory it keeps its data in.
 *
 * <p>What enters: a data directory, or the address of an outside broker. What leaves: a broker that answers, with every
 * topic there and led. {@link dev.parley.cli.broker.DataDirectory} is held by one process at a time;
 * {@link dev.parley.cli.broker.EmbeddedBroker} is the real Kafka in this JVM and the only class that touches its
 * internals.
 *
 * <p>It deliberately reads and writes no record: what flows is the business of the roles.
 */
@NullMarked
package dev.parley.cli.broker;

import org.jspecify.annotations.NullMarked;
