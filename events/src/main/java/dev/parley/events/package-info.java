/**
 * What flows through Parley: the topics in flow order, the names they carry, and the one JSON form of every event.
 *
 * <p>Each sub-package is a station of the flow and holds the records that travel there: {@code source}, {@code article},
 * {@code tag}, {@code subscription}, {@code alert}, {@code count} and, for what could not go on, {@code reject}.
 *
 * <p>Records validate themselves when made and only ever grow by optional fields: a component that may be absent is
 * nullable or an empty list, a meaning never changes. No Kafka client, database or clock is used here.
 */
@NullMarked
package dev.parley.events;

import org.jspecify.annotations.NullMarked;
