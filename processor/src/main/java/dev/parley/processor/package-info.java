/**
 * Articles made into tagged articles, stories, alerts, counts and occasions: the Kafka Streams topology.
 *
 * <p>In: {@code articles}, {@code subscriptions}, {@code sources}, {@code fetch-state}. Out: {@code tagged},
 * {@code stories}, {@code alerts}, {@code counts}, {@code occasions}, {@code wishes}, {@code rejected}, all in the transactions that also move the offsets ({@code exactly_once_v2}).
 *
 * <p>{@link dev.parley.processor.NewsTopology} is the whole flow on one page. What a step decides stands in pure classes
 * ({@code article}, {@code story}, {@code count}, {@code occasion}, {@code wish}, {@code health}); the steps around them ({@code stream}) only talk to Kafka. No step
 * reads a clock, and none reads the Kafka timestamp: the final state is a function of the set of records that came in,
 * whatever their order.
 */
@NullMarked
package dev.parley.processor;

import org.jspecify.annotations.NullMarked;
