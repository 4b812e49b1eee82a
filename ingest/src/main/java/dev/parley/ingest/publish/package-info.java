/**
 * Sends the entries of a corpus to the {@code articles} and {@code rejected} topics.
 *
 * <p>What enters is a corpus, a pace and somebody to tell how far it is; what leaves are records under their ids, in
 * transactions, so that a replay that is killed leaves nothing half-written. It deliberately keeps no memory of what was
 * sent before: a second replay sends the same again, and whoever reads the topic sees that nothing is new.
 */
@NullMarked
package dev.parley.ingest.publish;

import org.jspecify.annotations.NullMarked;
